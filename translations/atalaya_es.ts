<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name>AttemptTexts</name>
    <message>
        <source>under way</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>taken by the other side</source>
        <translation>aceptado por la otra parte</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>not now, again later</source>
        <translation>ahora no, más tarde otra vez</translation>
    </message>
    <message>
        <source>nobody knows whether it arrived</source>
        <translation>nadie sabe si ha llegado</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>abandonado</translation>
    </message>
    <message>
        <source>Its name there: %1</source>
        <translation>Su nombre allí: %1</translation>
    </message>
    <message>
        <source>Asked for by %1</source>
        <translation>Lo pidió %1</translation>
    </message>
    <message>
        <source>Asked for by a colleague</source>
        <translation>Lo pidió un compañero</translation>
    </message>
    <message>
        <source>Attempt %1: %2</source>
        <translation>Intento %1: %2</translation>
    </message>
    <message>
        <source>It may not have arrived, and it may have: a repeat could reach the customer twice. Attempts: %1</source>
        <translation>Puede que no haya llegado y puede que sí: si se repite, el cliente podría recibirlo dos veces. Intentos: %1</translation>
    </message>
    <message>
        <source>%1. Attempts: %2</source>
        <translation>%1. Intentos: %2</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>InboxGroups</name>
    <message>
        <source>Due within 15 minutes</source>
        <translation>Vencen en 15 minutos</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Vencen hoy</translation>
    </message>
    <message>
        <source>Due later</source>
        <translation>Vencen más tarde</translation>
    </message>
    <message>
        <source>No promise running</source>
        <translation>Sin plazo en curso</translation>
    </message>
    <message>
        <source>Waiting for the customer</source>
        <translation>A la espera del cliente</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Cerradas</translation>
    </message>
</context>
<context>
    <name>LinkTexts</name>
    <message>
        <source>Signed out</source>
        <translation>Sesión cerrada</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>Fetching, %1 %</source>
        <translation>Descargando, %1 %</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>Descargando</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Desconectado</translation>
    </message>
    <message>
        <source>Sample company</source>
        <translation>Empresa de ejemplo</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>last synced %1</source>
        <translation>última sincronización: %1</translation>
    </message>
    <message>
        <source>synced %1 s ago</source>
        <translation>sincronizado hace %1 s</translation>
    </message>
    <message>
        <source>synced %1</source>
        <translation>sincronizado %1</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en espera</numerusform>
            <numerusform>%n en espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n por decidir</numerusform>
            <numerusform>%n por decidir</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>No connection since %1. Keep working: everything is saved here and sent in order when the line is back.</source>
        <translation>Sin conexión desde: %1. Sigue trabajando: todo se guarda aquí y se envía en orden cuando vuelva la conexión.</translation>
    </message>
    <message>
        <source>outbox empty</source>
        <translation>bandeja de salida vacía</translation>
    </message>
    <message numerus="yes">
        <source>outbox %n</source>
        <translation>
            <numerusform>bandeja de salida: %n</numerusform>
            <numerusform>bandeja de salida: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Connected since %1</source>
        <translation>Conectado desde: %1</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Next try in %1 s</source>
        <translation>Próximo intento en %1 s</translation>
    </message>
    <message>
        <source>Trying now</source>
        <translation>Intentando ahora</translation>
    </message>
    <message>
        <source>Everything that was done here has its answer, or is on its way. Last heard at %1.</source>
        <translation>Todo lo hecho aquí tiene respuesta o está en camino. Última señal: %1.</translation>
    </message>
    <message>
        <source>Try %1.</source>
        <translation>Intento %1.</translation>
    </message>
    <message>
        <source>The broker does not answer.</source>
        <translation>El servidor no responde.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 desde: %2</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>Última señal</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>nada aún</translation>
    </message>
    <message>
        <source>Last synced</source>
        <translation>Última sincronización</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Ida y vuelta</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Tries in a row</source>
        <translation>Intentos seguidos</translation>
    </message>
    <message>
        <source>Brokers, in this order</source>
        <translation>Servidores, en este orden</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>The broker was restored from a backup of %1.</source>
        <translation>El servidor se restauró con una copia de seguridad (%1).</translation>
    </message>
    <message>
        <source>Locked with the key store of this computer.</source>
        <translation>Protegido con el almacén de claves de este ordenador.</translation>
    </message>
    <message>
        <source>Locked with your passphrase.</source>
        <translation>Protegido con tu frase de contraseña.</translation>
    </message>
    <message>
        <source>Encrypted, with its key in a file beside it.</source>
        <translation>Cifrado, con la clave en un archivo al lado.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>MailView</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the address of the link</source>
        <translation>Copiar la dirección del enlace</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
</context>
<context>
    <name>OutboxTexts</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>a colleague</source>
        <translation>un compañero</translation>
    </message>
    <message>
        <source>no tags</source>
        <translation>sin etiquetas</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>Para: %1</translation>
    </message>
    <message>
        <source>Cc: %1</source>
        <translation>Cc: %1</translation>
    </message>
    <message>
        <source>Bcc: %1</source>
        <translation>Cco: %1</translation>
    </message>
    <message>
        <source>Status of %1: %2</source>
        <translation>Estado de %1: %2</translation>
    </message>
    <message>
        <source>Priority of %1: %2</source>
        <translation>Prioridad de %1: %2</translation>
    </message>
    <message>
        <source>%1 is with %2</source>
        <translation>%1: asignada a %2</translation>
    </message>
    <message>
        <source>Tags of %1 joined: %2</source>
        <translation>Etiquetas de %1 unidas: %2</translation>
    </message>
    <message>
        <source>You wanted %1, meanwhile it was %2</source>
        <translation>Tú querías: %1; mientras tanto: %2</translation>
    </message>
    <message>
        <source>another queue</source>
        <translation>otra cola</translation>
    </message>
    <message>
        <source>a new conversation</source>
        <translation>una conversación nueva</translation>
    </message>
    <message>
        <source>Conversation %1</source>
        <translation>Conversación %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Cerrar %1</translation>
    </message>
    <message>
        <source>Status of %1</source>
        <translation>Estado de %1</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>Nota en %1</translation>
    </message>
    <message>
        <source>Priority of %1</source>
        <translation>Prioridad de %1</translation>
    </message>
    <message>
        <source>Tags of %1</source>
        <translation>Etiquetas de %1</translation>
    </message>
    <message>
        <source>Assign %1</source>
        <translation>Asignar %1</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Pasar %1</translation>
    </message>
    <message>
        <source>Snooze %1</source>
        <translation>Posponer %1</translation>
    </message>
    <message>
        <source>Wake %1</source>
        <translation>Reactivar %1</translation>
    </message>
    <message>
        <source>Mark %1 as read</source>
        <translation>Marcar %1 como leída</translation>
    </message>
    <message>
        <source>Accept an offer</source>
        <translation>Aceptar una oferta</translation>
    </message>
    <message>
        <source>Decline an offer</source>
        <translation>Rechazar una oferta</translation>
    </message>
    <message>
        <source>My status</source>
        <translation>Mi estado</translation>
    </message>
    <message>
        <source>What we know about a customer</source>
        <translation>Lo que sabemos de un cliente</translation>
    </message>
    <message>
        <source>Take back a reply in %1</source>
        <translation>Retirar una respuesta de %1</translation>
    </message>
    <message>
        <source>Another time for a reply in %1</source>
        <translation>Otra hora para una respuesta de %1</translation>
    </message>
    <message>
        <source>Send again in %1</source>
        <translation>Enviar otra vez en %1</translation>
    </message>
    <message>
        <source>Mark as sent in %1</source>
        <translation>Marcar como enviado en %1</translation>
    </message>
    <message>
        <source>Status %1</source>
        <translation>Estado %1</translation>
    </message>
    <message>
        <source>Priority %1</source>
        <translation>Prioridad %1</translation>
    </message>
    <message>
        <source>No tags</source>
        <translation>Sin etiquetas</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>Para %1</translation>
    </message>
    <message>
        <source>To nobody</source>
        <translation>Para nadie</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Hasta %1</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Por %1</translation>
    </message>
    <message>
        <source>to be sent %1</source>
        <translation>se enviará %1</translation>
    </message>
    <message>
        <source>then sets %1</source>
        <translation>después pone %1</translation>
    </message>
    <message>
        <source>Only your team sees it</source>
        <translation>Solo lo ve tu equipo</translation>
    </message>
    <message>
        <source>Mentions %1</source>
        <translation>Menciona a %1</translation>
    </message>
    <message>
        <source>%1st</source>
        <comment>place in a row, 1, 21, 31 …</comment>
        <translation>%1.º</translation>
    </message>
    <message>
        <source>%1nd</source>
        <comment>place in a row, 2, 22, 32 …</comment>
        <translation>%1.º</translation>
    </message>
    <message>
        <source>%1rd</source>
        <comment>place in a row, 3, 23, 33 …</comment>
        <translation>%1.º</translation>
    </message>
    <message>
        <source>%1th</source>
        <comment>place in a row, 4, 5, 11 …</comment>
        <translation>%1.º</translation>
    </message>
    <message>
        <source>Taken out at %1, nothing was sent</source>
        <translation>Quitado (%1), no se envió nada</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>En camino</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Quitado</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Needs your decision</source>
        <translation>Necesita tu decisión</translation>
    </message>
    <message>
        <source>Waiting, in this order</source>
        <translation>En espera, en este orden</translation>
    </message>
    <message>
        <source>Done in the last days</source>
        <translation>Hecho en los últimos días</translation>
    </message>
    <message>
        <source>New conversation in %1</source>
        <translation>Nueva conversación en %1</translation>
    </message>
    <message>
        <source>If it is still there</source>
        <translation>Si sigue ahí</translation>
    </message>
    <message>
        <source>Your team sees it when the line is back</source>
        <translation>Tu equipo lo verá cuando vuelva la conexión</translation>
    </message>
    <message>
        <source>If it has not left yet</source>
        <translation>Si aún no ha salido</translation>
    </message>
    <message>
        <source>One more attempt to send it</source>
        <translation>Un intento más de enviarlo</translation>
    </message>
    <message>
        <source>No message to the customer</source>
        <translation>Ningún mensaje al cliente</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Held: you can still take it back</source>
        <translation>Retenido: aún puedes retirarlo</translation>
    </message>
    <message>
        <source>You did this at %1</source>
        <translation>Lo hiciste: %1</translation>
    </message>
    <message>
        <source>Something newer came before it was sent</source>
        <translation>Llegó algo más nuevo antes de enviarse</translation>
    </message>
    <message>
        <source>A colleague is answering</source>
        <translation>Un compañero está respondiendo</translation>
    </message>
    <message>
        <source>The broker was restored from an older backup</source>
        <translation>El servidor se restauró con una copia más antigua</translation>
    </message>
    <message>
        <source>The conversation is not there any more</source>
        <translation>La conversación ya no está</translation>
    </message>
    <message>
        <source>You may not do this any more</source>
        <translation>Ya no tienes permiso para esto</translation>
    </message>
    <message>
        <source>One of yours</source>
        <translation>Una de las tuyas</translation>
    </message>
    <message>
        <source>Macro %1</source>
        <translation>Macro %1</translation>
    </message>
    <message>
        <source>Remove a macro</source>
        <translation>Quitar una macro</translation>
    </message>
    <message>
        <source>The broker has it since %1</source>
        <translation>El servidor lo tiene desde %1</translation>
    </message>
    <message numerus="yes">
        <source>The broker has it since %1, %n minutes after you did it</source>
        <translation>
            <numerusform>El servidor lo tiene desde %1, %n minuto después de que lo hicieras</numerusform>
            <numerusform>El servidor lo tiene desde %1, %n minutos después de que lo hicieras</numerusform>
        </translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Entregado</translation>
    </message>
</context>
<context>
    <name>RoutingTexts</name>
    <message>
        <source>Waits for the agent it was given to</source>
        <translation>Espera al agente a quien se le dio</translation>
    </message>
    <message>
        <source>Waits for the agent the customer knows</source>
        <translation>Espera al agente que el cliente conoce</translation>
    </message>
    <message>
        <source>The first step of the queue: its own people are asked</source>
        <translation>Primer paso de la cola: se pregunta a su propia gente</translation>
    </message>
    <message>
        <source>Step %1 of the queue: other people are asked</source>
        <translation>Paso %1 de la cola: se pregunta a otras personas</translation>
    </message>
    <message>
        <source>The time of the step before was over.</source>
        <translation>Se acabó el tiempo del paso anterior.</translation>
    </message>
    <message>
        <source>Nobody asked in the step before is signed in.</source>
        <translation>Nadie del paso anterior ha iniciado sesión.</translation>
    </message>
    <message>
        <source>It was offered too often in vain.</source>
        <translation>Se ofreció demasiadas veces en vano.</translation>
    </message>
    <message>
        <source>The agent the customer knows let it pass.</source>
        <translation>El agente que el cliente conoce la dejó pasar.</translation>
    </message>
    <message>
        <source>The queue is closed.</source>
        <translation>La cola está cerrada.</translation>
    </message>
    <message>
        <source>The expected wait was longer than its rule allows.</source>
        <translation>La espera prevista superaba lo que permite su regla.</translation>
    </message>
    <message>
        <source>More waited than its rule allows.</source>
        <translation>Esperaban más de las que permite su regla.</translation>
    </message>
    <message>
        <source>Nobody of the queue was signed in.</source>
        <translation>Nadie de la cola había iniciado sesión.</translation>
    </message>
    <message>
        <source>It was not answered in time. Its place in the order stays.</source>
        <translation>No se respondió a tiempo. Conserva su lugar en el orden.</translation>
    </message>
    <message>
        <source>The agent had no room any more. Its place in the order stays.</source>
        <translation>El agente ya no tenía sitio. Conserva su lugar en el orden.</translation>
    </message>
    <message>
        <source>It goes to another queue.</source>
        <translation>Pasa a otra cola.</translation>
    </message>
    <message>
        <source>It waits until the queue opens.</source>
        <translation>Espera hasta que abra la cola.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>%1 %2+</source>
        <comment>a skill and its least level</comment>
        <translation>%1 %2+</translation>
    </message>
    <message>
        <source>somebody who can take it</source>
        <translation>alguien que pueda llevarla</translation>
    </message>
    <message>
        <source>somebody with %1</source>
        <translation>alguien con %1</translation>
    </message>
    <message>
        <source>Nobody in the company has what it needs.</source>
        <translation>Nadie en la empresa tiene lo que necesita.</translation>
    </message>
    <message>
        <source>Nobody in the company has what it needs: %1.</source>
        <translation>Nadie en la empresa tiene lo que necesita: %1.</translation>
    </message>
    <message>
        <source>Waits for %1 to sign in.</source>
        <translation>Espera a que inicie sesión %1.</translation>
    </message>
    <message>
        <source>Waits for %1 to be available.</source>
        <translation>Espera a que esté disponible %1.</translation>
    </message>
    <message>
        <source>Waits for %1 to have room.</source>
        <translation>Espera a que tenga sitio %1.</translation>
    </message>
    <message>
        <source>Waits for the agent it was given to.</source>
        <translation>Espera al agente a quien se le dio.</translation>
    </message>
    <message>
        <source>Waits for the agent the customer knows.</source>
        <translation>Espera al agente que el cliente conoce.</translation>
    </message>
    <message>
        <source>Those who could take it declined it a moment ago. They are asked again soon.</source>
        <translation>Quienes podían llevarla la rechazaron hace un momento. Pronto se les vuelve a preguntar.</translation>
    </message>
    <message>
        <source>Its queue is paused. It waits until a team lead lets it go on.</source>
        <translation>Su cola está en pausa. Espera hasta que un responsable de equipo la reanude.</translation>
    </message>
    <message>
        <source>Its queue is closed. It waits until it opens.</source>
        <translation>Su cola está cerrada. Espera hasta que abra.</translation>
    </message>
    <message>
        <source>It is the next one.</source>
        <translation>Es la siguiente.</translation>
    </message>
    <message numerus="yes">
        <source>%n ahead of it.</source>
        <translation>
            <numerusform>%n delante.</numerusform>
            <numerusform>%n delante.</numerusform>
        </translation>
    </message>
    <message>
        <source>About %1 more.</source>
        <translation>Unos %1 más.</translation>
    </message>
    <message>
        <source>Nobody is there for it, so nobody can say how long.</source>
        <translation>No hay nadie para ella, así que no se sabe cuánto.</translation>
    </message>
    <message>
        <source>The next step comes at %1.</source>
        <translation>El siguiente paso llega a las %1.</translation>
    </message>
    <message>
        <source>Began to wait</source>
        <translation>Empezó a esperar</translation>
    </message>
    <message>
        <source>Offered to %1</source>
        <translation>Ofrecida a %1</translation>
    </message>
    <message>
        <source>%1 accepted</source>
        <translation>%1 la aceptó</translation>
    </message>
    <message>
        <source>%1 declined</source>
        <translation>%1 la rechazó</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1 did not answer in time</source>
        <translation>%1 no respondió a tiempo</translation>
    </message>
    <message>
        <source>Its place in the order stays.</source>
        <translation>Conserva su lugar en el orden.</translation>
    </message>
    <message>
        <source>The offer to %1 was taken back</source>
        <translation>Se retiró la oferta a %1</translation>
    </message>
    <message>
        <source>%1 has it</source>
        <translation>%1 la tiene</translation>
    </message>
    <message>
        <source>%1 writes it up</source>
        <translation>%1 anota lo hecho</translation>
    </message>
    <message>
        <source>Until %1 at the latest.</source>
        <translation>Hasta las %1 como mucho.</translation>
    </message>
    <message>
        <source>%1 is done with it</source>
        <translation>%1 ha terminado con ella</translation>
    </message>
    <message>
        <source>Moved from %1 to %2</source>
        <translation>Movida de %1 a %2</translation>
    </message>
    <message>
        <source>The queue was closed</source>
        <translation>La cola estaba cerrada</translation>
    </message>
    <message>
        <source>Came back from %1</source>
        <translation>Volvió de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en espera</numerusform>
            <numerusform>%n en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>the longest for %1</source>
        <translation>la más antigua, %1</translation>
    </message>
    <message>
        <source>the next one about %1</source>
        <translation>la próxima, unos %1</translation>
    </message>
    <message>
        <source>nobody is there for the next one</source>
        <translation>no hay nadie para la próxima</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n agents free</source>
        <translation>
            <numerusform>%1 de %n agente libre</numerusform>
            <numerusform>%1 de %n agentes libres</numerusform>
        </translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrada</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a queue and how it stands</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min %3 s</source>
        <translation>%1 h %2 min %3 s</translation>
    </message>
    <message>
        <source>one queue or skill</source>
        <translation>una cola o habilidad</translation>
    </message>
    <message>
        <source>%1 to %2 queues or skills</source>
        <translation>de %1 a %2 colas o habilidades</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>an agent who is not here any more</source>
        <translation>un agente que ya no está</translation>
    </message>
    <message>
        <source>a queue that is not here any more</source>
        <translation>una cola que ya no existe</translation>
    </message>
    <message>
        <source>a skill that is not here any more</source>
        <translation>una habilidad que ya no existe</translation>
    </message>
    <message>
        <source>In the company</source>
        <translation>En la empresa</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Con sesión</translation>
    </message>
    <message numerus="yes">
        <source>%n are not signed in</source>
        <translation>
            <numerusform>%n no ha iniciado sesión</numerusform>
            <numerusform>%n no han iniciado sesión</numerusform>
        </translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponibles</translation>
    </message>
    <message numerus="yes">
        <source>%n are not available</source>
        <translation>
            <numerusform>%n no está disponible</numerusform>
            <numerusform>%n no están disponibles</numerusform>
        </translation>
    </message>
    <message>
        <source>On this channel</source>
        <translation>En este canal</translation>
    </message>
    <message numerus="yes">
        <source>%n do not take this channel</source>
        <translation>
            <numerusform>%n no atiende este canal</numerusform>
            <numerusform>%n no atienden este canal</numerusform>
        </translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation>En la cola</translation>
    </message>
    <message numerus="yes">
        <source>%n work in other queues</source>
        <translation>
            <numerusform>%n trabaja en otras colas</numerusform>
            <numerusform>%n trabajan en otras colas</numerusform>
        </translation>
    </message>
    <message>
        <source>With the skills</source>
        <translation>Con las habilidades</translation>
    </message>
    <message numerus="yes">
        <source>%n lack a skill</source>
        <translation>
            <numerusform>a %n le falta una habilidad</numerusform>
            <numerusform>a %n les falta una habilidad</numerusform>
        </translation>
    </message>
    <message>
        <source>In the ring asked</source>
        <translation>En el anillo preguntado</translation>
    </message>
    <message numerus="yes">
        <source>%n are asked later</source>
        <translation>
            <numerusform>a %n se le pregunta después</numerusform>
            <numerusform>a %n se les pregunta después</numerusform>
        </translation>
    </message>
    <message>
        <source>Did not decline it</source>
        <translation>No la rechazaron</translation>
    </message>
    <message numerus="yes">
        <source>%n declined it a moment ago</source>
        <translation>
            <numerusform>%n la rechazó hace un momento</numerusform>
            <numerusform>%n la rechazaron hace un momento</numerusform>
        </translation>
    </message>
    <message>
        <source>With room</source>
        <translation>Con sitio</translation>
    </message>
    <message numerus="yes">
        <source>%n are full</source>
        <translation>
            <numerusform>%n está completo</numerusform>
            <numerusform>%n están completos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signed in</source>
        <translation>
            <numerusform>%n con sesión</numerusform>
            <numerusform>%n con sesión</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n available</source>
        <translation>
            <numerusform>%n disponible</numerusform>
            <numerusform>%n disponibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on this channel</source>
        <translation>
            <numerusform>%n en este canal</numerusform>
            <numerusform>%n en este canal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the queue</source>
        <translation>
            <numerusform>%n en la cola</numerusform>
            <numerusform>%n en la cola</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with the skills</source>
        <translation>
            <numerusform>%n con las habilidades</numerusform>
            <numerusform>%n con las habilidades</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the ring asked</source>
        <translation>
            <numerusform>%n en el anillo preguntado</numerusform>
            <numerusform>%n en el anillo preguntado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n who had not declined it</source>
        <translation>
            <numerusform>%n que no la había rechazado</numerusform>
            <numerusform>%n que no la habían rechazado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with room</source>
        <translation>
            <numerusform>%n con sitio</numerusform>
            <numerusform>%n con sitio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All of %n agents could take it.</source>
        <translation>
            <numerusform>El único agente podía llevarla.</numerusform>
            <numerusform>Los %n agentes podían llevarla.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n agents: %1.</source>
        <translation>
            <numerusform>De %n agente: %1.</numerusform>
            <numerusform>De %n agentes: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody is free</source>
        <translation>nadie está libre</translation>
    </message>
    <message>
        <source>the only one</source>
        <translation>el único</translation>
    </message>
    <message>
        <source>knows the customer</source>
        <translation>conoce al cliente</translation>
    </message>
    <message>
        <source>inner ring</source>
        <translation>anillo interior</translation>
    </message>
    <message>
        <source>higher levels</source>
        <translation>niveles más altos</translation>
    </message>
    <message>
        <source>fewer other queues and skills</source>
        <translation>menos colas y habilidades</translation>
    </message>
    <message>
        <source>least work</source>
        <translation>menos trabajo</translation>
    </message>
    <message>
        <source>longest idle</source>
        <translation>más tiempo libre</translation>
    </message>
    <message>
        <source>order of the list</source>
        <translation>orden de la lista</translation>
    </message>
    <message>
        <source>ring %1</source>
        <translation>anillo %1</translation>
    </message>
    <message>
        <source>levels of %1 together</source>
        <translation>niveles de %1 en total</translation>
    </message>
    <message numerus="yes">
        <source>%n units</source>
        <translation>
            <numerusform>%n unidad</numerusform>
            <numerusform>%n unidades</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody could take it.</source>
        <translation>Nadie podía llevarla.</translation>
    </message>
    <message>
        <source>Nobody else could take it.</source>
        <translation>Nadie más podía llevarla.</translation>
    </message>
    <message>
        <source>%1 and %2 were equal in everything; the order of the list decided.</source>
        <translation>%1 y %2 eran iguales en todo; decidió el orden de la lista.</translation>
    </message>
    <message>
        <source>%1 before %2 at “%3”.</source>
        <translation>%1 antes que %2 en «%3».</translation>
    </message>
    <message>
        <source>%1 before %2 at “%3”: %4 against %5.</source>
        <translation>%1 antes que %2 en «%3»: %4 frente a %5.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 knows the customer</source>
        <translation>%1 conoce al cliente</translation>
    </message>
    <message>
        <source>serves %1, %2 %3</source>
        <translation>atiende %1, %2 %3</translation>
    </message>
    <message>
        <source>had %1 of work, %2 %3</source>
        <translation>tenía %1 de trabajo, %2 %3</translation>
    </message>
    <message>
        <source>was idle %1, %2 %3</source>
        <translation>llevaba libre %1, %2 %3</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <comment>own value, name and value of the other</comment>
        <translation>%1, %2 %3</translation>
    </message>
    <message>
        <source>equal to %1 in everything, later in the list</source>
        <translation>igual que %1 en todo, después en la lista</translation>
    </message>
    <message>
        <source>it does not wait, and nobody has it</source>
        <translation>no espera y nadie la tiene</translation>
    </message>
    <message>
        <source>the router does not know this agent</source>
        <translation>el enrutador no conoce a este agente</translation>
    </message>
    <message>
        <source>not signed in</source>
        <translation>sin sesión iniciada</translation>
    </message>
    <message>
        <source>signed in, not available</source>
        <translation>con sesión, no disponible</translation>
    </message>
    <message>
        <source>does not take this channel</source>
        <translation>no atiende este canal</translation>
    </message>
    <message>
        <source>does not work in this queue</source>
        <translation>no trabaja en esta cola</translation>
    </message>
    <message>
        <source>without %1, the rule asks for level %2</source>
        <translation>sin %1, la regla pide nivel %2</translation>
    </message>
    <message>
        <source>%1 level %2, the rule asks for %3</source>
        <translation>%1 nivel %2, la regla pide %3</translation>
    </message>
    <message>
        <source>ring %1, rings up to %2 are asked</source>
        <translation>anillo %1, se pregunta hasta el anillo %2</translation>
    </message>
    <message>
        <source>it waits for another agent only</source>
        <translation>espera solo a otro agente</translation>
    </message>
    <message>
        <source>declined it a moment ago</source>
        <translation>la rechazó hace un momento</translation>
    </message>
    <message>
        <source>full: %1 of %2</source>
        <translation>completo: %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>full: room for %n units, it takes %1</source>
        <translation>
            <numerusform>completo: sitio para %n unidad, ocupa %1</numerusform>
            <numerusform>completo: sitio para %n unidades, ocupa %1</numerusform>
        </translation>
    </message>
    <message>
        <source>has an open offer already</source>
        <translation>ya tiene una oferta abierta</translation>
    </message>
    <message>
        <source>its queue is paused</source>
        <translation>su cola está en pausa</translation>
    </message>
    <message>
        <source>its queue is closed</source>
        <translation>su cola está cerrada</translation>
    </message>
    <message>
        <source>the chosen one</source>
        <translation>la persona elegida</translation>
    </message>
    <message>
        <source>nothing is in the way</source>
        <translation>nada lo impide</translation>
    </message>
    <message>
        <source>has it, or is offered it</source>
        <translation>la tiene o se le ofrece</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>Set aside until the queue opens, with the tag callback.</source>
        <translation>Apartada hasta que abra la cola, con la etiqueta callback.</translation>
    </message>
    <message>
        <source>Set aside until the queue opens.</source>
        <translation>Apartada hasta que abra la cola.</translation>
    </message>
    <message>
        <source>Set aside until the queue opens, with the tag rejected.</source>
        <translation>Apartada hasta que abra la cola, con la etiqueta rejected.</translation>
    </message>
</context>
<context>
    <name>SendTimes</name>
    <message>
        <source>Today %1</source>
        <translation>Hoy a las %1</translation>
    </message>
    <message>
        <source>Tomorrow %1</source>
        <translation>Mañana a las %1</translation>
    </message>
    <message>
        <source>Monday %1</source>
        <translation>Lunes a las %1</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>hoy a las %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>mañana a las %1</translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Mean wait</source>
        <translation>Espera media</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Espera más larga</translation>
    </message>
    <message>
        <source>Gave up</source>
        <translation>Abandonaron</translation>
    </message>
    <message>
        <source>Moves to other queues</source>
        <translation>Pasos a otras colas</translation>
    </message>
    <message>
        <source>Busiest agent, load</source>
        <translation>Agente más ocupado, carga</translation>
    </message>
    <message>
        <source>Chosen differently</source>
        <translation>Con otro agente</translation>
    </message>
    <message>
        <source>%1 would begin %2 in time instead of %3.</source>
        <translation>%1 empezaría a tiempo el %2 en lugar del %3.</translation>
    </message>
    <message>
        <source>The longest wait in %1 would be %2 instead of %3.</source>
        <translation>La espera más larga en %1 sería de %2 en lugar de %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n more would give up in %1.</source>
        <translation>
            <numerusform>%n más abandonaría en %1.</numerusform>
            <numerusform>%n más abandonarían en %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations replayed.</source>
        <translation>
            <numerusform>%n conversación repetida.</numerusform>
            <numerusform>%n conversaciones repetidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n left out: their queue is gone, or nobody was needed for them.</source>
        <translation>
            <numerusform>%n queda fuera: su cola ya no existe o no necesitaba a nadie.</numerusform>
            <numerusform>%n quedan fuera: su cola ya no existe o no necesitaban a nadie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing came in any hour.</source>
        <translation>No llegó nada a ninguna hora.</translation>
    </message>
    <message>
        <source>Longest wait by hour of the day: live at most %1 at %2 o&apos;clock, with the draft at most %3 at %4 o&apos;clock.</source>
        <translation>Espera más larga por hora del día: en vivo, como mucho %1 a las %2; con el borrador, como mucho %3 a las %4.</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>All, in time</source>
        <translation>Todas, a tiempo</translation>
    </message>
    <message>
        <source>%1, in time</source>
        <translation>%1, a tiempo</translation>
    </message>
</context>
<context>
    <name>apps</name>
    <message>
        <source>Its section may have lower-case letters, digits and hyphens only.</source>
        <translation>Su sección solo puede tener minúsculas, cifras y guiones.</translation>
    </message>
    <message>
        <source>Its address has to begin with https:// and a host.</source>
        <translation>Su dirección tiene que empezar por https:// y un servidor.</translation>
    </message>
    <message>
        <source>Its address has an unknown place: {%1}.</source>
        <translation>Su dirección tiene un campo desconocido: {%1}.</translation>
    </message>
    <message>
        <source>This is no origin: %1</source>
        <translation>Esto no es un origen: %1</translation>
    </message>
</context>
<context>
    <name>atalaya::app::DbusNotices</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>atalaya::apps::AppPage</name>
    <message>
        <source>Load again</source>
        <translation>Cargar de nuevo</translation>
    </message>
    <message>
        <source>Open in your browser</source>
        <translation>Abrir en tu navegador</translation>
    </message>
    <message>
        <source>No conversation chosen</source>
        <translation>Ninguna conversación elegida</translation>
    </message>
    <message>
        <source>%1 is shown beside a conversation.</source>
        <translation>%1 se muestra al lado de una conversación.</translation>
    </message>
    <message>
        <source>%1 cannot be shown in here</source>
        <translation>%1 no se puede mostrar aquí</translation>
    </message>
    <message>
        <source>The part of Atalaya that shows pages is not on this computer.</source>
        <translation>La parte de Atalaya que muestra páginas no está en este ordenador.</translation>
    </message>
    <message>
        <source>%1 is not set up well</source>
        <translation>Falla la configuración de %1</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 no responde</translation>
    </message>
    <message>
        <source>The rest of the desk works. Try again, or open it in your browser.</source>
        <translation>El resto del puesto funciona. Vuelve a intentarlo o ábrelo en tu navegador.</translation>
    </message>
    <message>
        <source>%1 has ended unexpectedly</source>
        <translation>%1 se cerró inesperadamente</translation>
    </message>
</context>
<context>
    <name>atalaya::composer::AnnotateCanvas</name>
    <message>
        <source>Arrow</source>
        <translation>Flecha</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Recuadro</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Pixelate</source>
        <translation>Pixelar</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Recortar</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Petrol</source>
        <translation>Petróleo</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Amarillo</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Negro</translation>
    </message>
    <message>
        <source>Picture to mark</source>
        <translation>Imagen para marcar</translation>
    </message>
    <message>
        <source>Space puts a mark in the middle. Arrows move it, with Shift they resize it. Tab goes to the next one, Delete removes it.</source>
        <translation>Espacio pone una marca en el centro. Las flechas la mueven y con Mayús cambian su tamaño. Tab pasa a la siguiente y Supr la quita.</translation>
    </message>
    <message>
        <source>Text on the picture</source>
        <translation>Texto sobre la imagen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1: quitado</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>Rehecho</translation>
    </message>
</context>
<context>
    <name>atalaya::composer::AnnotateDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Remove the mark</source>
        <translation>Quitar la marca</translation>
    </message>
    <message>
        <source>The picture takes longer than usual.</source>
        <translation>La imagen tarda más de lo normal.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Leave without the marks?</source>
        <translation>¿Salir sin las marcas?</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Mark up %1</source>
        <translation>Marcar %1</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 píxeles</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The file is damaged, or of a kind that cannot be drawn on. You can send it as it is.</source>
        <translation>El archivo está dañado o es de un tipo sobre el que no se puede dibujar. Puedes enviarlo tal cual.</translation>
    </message>
    <message>
        <source>This picture cannot be marked</source>
        <translation>Esta imagen no se puede marcar</translation>
    </message>
    <message>
        <source>Click and type, or press Space. Arrow keys move a mark, with Shift they resize it.</source>
        <translation>Haz clic y escribe, o pulsa Espacio. Las flechas mueven una marca y con Mayús cambian su tamaño.</translation>
    </message>
    <message>
        <source>Drag over what nobody may read: it is gone from the saved picture. Space puts one in the middle.</source>
        <translation>Arrastra sobre lo que nadie debe leer: desaparece de la imagen guardada. Espacio pone uno en el centro.</translation>
    </message>
    <message>
        <source>Drag over what is to stay. Space begins in the middle, Shift and arrow keys resize it.</source>
        <translation>Arrastra sobre lo que debe quedar. Espacio empieza en el centro; Mayús y las flechas cambian el tamaño.</translation>
    </message>
    <message>
        <source>Drag on the picture, or press Space. Arrow keys move a mark, with Shift they resize it.</source>
        <translation>Arrastra sobre la imagen o pulsa Espacio. Las flechas mueven una marca y con Mayús cambian su tamaño.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
</context>
<context>
    <name>atalaya::composer::AttachmentBar</name>
    <message>
        <source>Attachments</source>
        <translation>Adjuntos</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Take %1 away</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Mark up %1</source>
        <translation>Marcar %1</translation>
    </message>
    <message>
        <source>Mark up</source>
        <translation>Marcar</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>atalaya::composer::ChannelBar</name>
    <message>
        <source>Public reply</source>
        <translation>Respuesta pública</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Responder por</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>atalaya::composer::CheckNotice</name>
    <message>
        <source>Cover it</source>
        <translation>Tapar</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Adjuntar archivo</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Enviar así</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>Volver al texto</translation>
    </message>
    <message>
        <source>Not sent yet: look at this first</source>
        <translation>Aún no enviado: mira esto primero</translation>
    </message>
    <message>
        <source>Before you send this</source>
        <translation>Antes de enviarlo</translation>
    </message>
</context>
<context>
    <name>atalaya::composer::ColleagueNotice</name>
    <message>
        <source>Take over</source>
        <translation>Tomar el control</translation>
    </message>
    <message>
        <source>You answer instead; your colleague is told</source>
        <translation>Respondes tú; se avisa a tu compañero</translation>
    </message>
    <message>
        <source>%1 was writing an answer when the line was lost. Yours is kept.</source>
        <translation>%1 escribía una respuesta cuando se perdió la conexión. La tuya está guardada.</translation>
    </message>
    <message>
        <source>%1 has taken over the answer. Yours is kept.</source>
        <translation>%1 ha tomado el control de la respuesta. La tuya está guardada.</translation>
    </message>
    <message>
        <source>%1 is writing an answer. Yours is kept.</source>
        <translation>%1 está escribiendo una respuesta. La tuya está guardada.</translation>
    </message>
</context>
<context>
    <name>atalaya::composer::Completion</name>
    <message>
        <source>Yours</source>
        <translation>Tuyas</translation>
    </message>
    <message>
        <source>When it is sent: %1</source>
        <translation>Al enviarla: %1</translation>
    </message>
    <message>
        <source>All macros: look, write, change</source>
        <translation>Todas las macros: ver, escribir, cambiar</translation>
    </message>
    <message>
        <source>Macros</source>
        <translation>Macros</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>Compañeros</translation>
    </message>
</context>
<context>
    <name>atalaya::composer::ComposerPanel</name>
    <message>
        <source>Write something first.</source>
        <translation>Escribe algo primero.</translation>
    </message>
    <message>
        <source>Fill in %1 first.</source>
        <translation>Completa %1 primero.</translation>
    </message>
    <message>
        <source>Say who it goes to.</source>
        <translation>Di para quién es.</translation>
    </message>
    <message>
        <source>%1 is not a complete address.</source>
        <translation>%1 no es una dirección completa.</translation>
    </message>
    <message>
        <source>After sending</source>
        <translation>Después de enviar</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>Dejar como %1</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Adjuntar archivos</translation>
    </message>
    <message>
        <source>Draft saved %1</source>
        <translation>Borrador guardado %1</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>Cc</translation>
    </message>
    <message>
        <source>Bcc</source>
        <translation>Cco</translation>
    </message>
    <message>
        <source>Cc Bcc</source>
        <translation>Cc Cco</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Adjuntar un archivo</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>Descartar el borrador</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Nota interna</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Añadir nota</translation>
    </message>
    <message>
        <source>Only your team sees this</source>
        <translation>Esto solo lo ve tu equipo</translation>
    </message>
    <message>
        <source>Send to %1, set %2</source>
        <translation>Enviar a %1 y dejar %2</translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <translation>Responder a %1</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Versiones anteriores</translation>
    </message>
    <message>
        <source>Choose when to send, and what happens after</source>
        <translation>Elegir cuándo enviar y qué pasa después</translation>
    </message>
    <message>
        <source>Send %1</source>
        <translation>Enviar %1</translation>
    </message>
    <message>
        <source>The time to send it has passed. Choose another one, or send it now.</source>
        <translation>La hora de envío ya ha pasado. Elige otra o envíalo ahora.</translation>
    </message>
    <message>
        <source>Send later, by the time of this computer</source>
        <translation>Enviar más tarde, según la hora de este ordenador</translation>
    </message>
    <message>
        <source>Send later, by the time in %1</source>
        <translation>Enviar más tarde, según la hora de %1</translation>
    </message>
    <message>
        <source>Choose day and time</source>
        <translation>Elegir día y hora</translation>
    </message>
    <message>
        <source>Send it now instead</source>
        <translation>Enviarlo ahora</translation>
    </message>
    <message>
        <source>Not if the customer writes first</source>
        <translation>No enviar si el cliente escribe antes</translation>
    </message>
    <message>
        <source>Screenshot %1.png</source>
        <translation>Captura %1.png</translation>
    </message>
    <message>
        <source>It speaks of a file, and none is attached.</source>
        <translation>El texto habla de un archivo y no hay ninguno adjunto.</translation>
    </message>
    <message>
        <source>Covered. Ctrl+Z brings it back.</source>
        <translation>Tapado. Ctrl+Z lo recupera.</translation>
    </message>
    <message>
        <source>Translate the draft</source>
        <translation>Traducir el borrador</translation>
    </message>
    <message>
        <source>No picture is attached that could be marked.</source>
        <translation>No hay ninguna imagen adjunta que se pueda marcar.</translation>
    </message>
    <message>
        <source>%1 marked up</source>
        <translation>%1: marcada</translation>
    </message>
</context>
<context>
    <name>atalaya::composer::DraftCard</name>
    <message>
        <source>Note:</source>
        <translation>Nota:</translation>
    </message>
    <message>
        <source>Reply (%1):</source>
        <translation>Respuesta (%1):</translation>
    </message>
    <message>
        <source>Write on</source>
        <translation>Seguir escribiendo</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copiar el texto</translation>
    </message>
    <message>
        <source>Your text</source>
        <translation>Tu texto</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nueva conversación</translation>
    </message>
    <message>
        <source>Not sent yet.</source>
        <translation>Aún no enviado.</translation>
    </message>
    <message>
        <source>Not sent yet. To %1.</source>
        <translation>Aún no enviado. Para %1.</translation>
    </message>
    <message>
        <source>You can no longer open this ticket; your text is here</source>
        <translation>Ya no puedes abrir esta conversación; tu texto está aquí</translation>
    </message>
    <message>
        <source>It was moved, merged or removed, or it is outside what you may see. Nobody else has your text.</source>
        <translation>Se ha pasado, unido o eliminado, o está fuera de lo que puedes ver. Nadie más tiene tu texto.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>atalaya::composer::DraftHistory</name>
    <message>
        <source>Earlier versions</source>
        <translation>Versiones anteriores</translation>
    </message>
    <message>
        <source>There is no earlier version yet. One is kept while you write, every ten seconds, and whenever much is deleted.</source>
        <translation>Aún no hay versiones anteriores. Se guarda una mientras escribes, cada diez segundos, y siempre que se borra mucho.</translation>
    </message>
    <message>
        <source>Text of this version</source>
        <translation>Texto de esta versión</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Your present text is kept as a version. Ctrl+Z undoes it.</source>
        <translation>Tu texto actual se guarda como versión. Ctrl+Z lo deshace.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n character(s)
%2</source>
        <translation>
            <numerusform>%1, %n carácter
%2</numerusform>
            <numerusform>%1, %n caracteres
%2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atalaya::composer::FormatBar</name>
    <message>
        <source>More tools</source>
        <translation>Más herramientas</translation>
    </message>
    <message>
        <source>Tools of the text</source>
        <translation>Herramientas del texto</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Negrita</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Cursiva</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>Subrayado</translation>
    </message>
    <message>
        <source>Bullets</source>
        <translation>Viñetas</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
</context>
<context>
    <name>atalaya::composer::LinkField</name>
    <message>
        <source>Link to</source>
        <translation>Enlazar con</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>A page or an address. Empty takes the link away.</source>
        <translation>Una página o una dirección. Vacío, quita el enlace.</translation>
    </message>
    <message>
        <source>Set link</source>
        <translation>Enlazar</translation>
    </message>
    <message>
        <source>Write a web page or an e-mail address.</source>
        <translation>Escribe una página web o una dirección de correo.</translation>
    </message>
</context>
<context>
    <name>atalaya::composer::MacroLine</name>
    <message>
        <source>Do none of it</source>
        <translation>No hacer nada</translation>
    </message>
    <message>
        <source>When it is sent: %1</source>
        <translation>Al enviarla: %1</translation>
    </message>
</context>
<context>
    <name>atalaya::composer::MacroManager</name>
    <message>
        <source>Macros</source>
        <translation>Macros</translation>
    </message>
    <message>
        <source>New macro</source>
        <translation>Nueva macro</translation>
    </message>
    <message>
        <source>Search names and texts</source>
        <translation>Buscar en nombres y textos</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>When it is sent</source>
        <translation>Al enviarla</translation>
    </message>
    <message>
        <source>Leave the status</source>
        <translation>No cambiar el estado</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>Dejar como %1</translation>
    </message>
    <message>
        <source>For the whole company</source>
        <translation>Para toda la empresa</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>{{customer.firstName}}, {{ticket.number}}, {{agent.name}} are filled in; any other {{place}} is for you.</source>
        <translation>{{customer.firstName}}, {{ticket.number}} y {{agent.name}} se rellenan solos; cualquier otro {{place}} lo rellenas tú.</translation>
    </message>
    <message>
        <source>Add tags</source>
        <translation>Añadir etiquetas</translation>
    </message>
    <message>
        <source>With commas between them</source>
        <translation>Separadas por comas</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Copy as mine</source>
        <translation>Copiar como mía</translation>
    </message>
    <message>
        <source>Save macro</source>
        <translation>Guardar macro</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Tuyas</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Leads and trainers write those of the company</source>
        <translation>Las de la empresa las escriben los responsables y los formadores</translation>
    </message>
    <message>
        <source>This one belongs to the company. Copy it to have your own.</source>
        <translation>Esta es de la empresa. Cópiala para tener la tuya.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Ponle un nombre.</translation>
    </message>
    <message>
        <source>Write a text, or choose what it does.</source>
        <translation>Escribe un texto o elige qué hace.</translation>
    </message>
    <message>
        <source>Macro “%1” saved.</source>
        <translation>Macro «%1» guardada.</translation>
    </message>
</context>
<context>
    <name>atalaya::composer::NewTicket</name>
    <message>
        <source>New conversation</source>
        <translation>Nueva conversación</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>Borrador guardado</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>%1 &lt;%2&gt;</source>
        <translation>%1 &lt;%2&gt;</translation>
    </message>
    <message>
        <source>Type a complete e-mail address.</source>
        <translation>Escribe una dirección de correo completa.</translation>
    </message>
    <message>
        <source>Say in a few words what it is about.</source>
        <translation>Di en pocas palabras de qué se trata.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) not sent</source>
        <translation>
            <numerusform>%n más sin enviar</numerusform>
            <numerusform>%n más sin enviar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atalaya::composer::NewsNotice</name>
    <message>
        <source>The customer</source>
        <translation>El cliente</translation>
    </message>
    <message>
        <source>Somebody of the team</source>
        <translation>Alguien del equipo</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrarlo</translation>
    </message>
    <message>
        <source>I have read it: send</source>
        <translation>Lo he leído: enviar</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Enviar igualmente</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>Seguir escribiendo</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation>
            <numerusform>%1 (y %n más)</numerusform>
            <numerusform>%1 (y %n más)</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sent yet: this has arrived since you began</source>
        <translation>Aún no enviado: esto ha llegado desde que empezaste</translation>
    </message>
    <message>
        <source>This has arrived since you began</source>
        <translation>Esto ha llegado desde que empezaste</translation>
    </message>
</context>
<context>
    <name>atalaya::composer::PickList</name>
    <message>
        <source>What can be inserted</source>
        <translation>Lo que se puede insertar</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 de %3</translation>
    </message>
</context>
<context>
    <name>atalaya::composer::SuggestionBar</name>
    <message>
        <source>Insert</source>
        <translation>Insertar</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>same words: %1</source>
        <translation>mismas palabras: %1</translation>
    </message>
    <message>
        <source>Suggestion: %1, %2</source>
        <translation>Sugerencia: %1, %2</translation>
    </message>
</context>
<context>
    <name>atalaya::composer::TimePicker</name>
    <message>
        <source>When to send</source>
        <translation>Cuándo enviar</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Send at this time</source>
        <translation>Enviar a esta hora</translation>
    </message>
    <message>
        <source>Time in %1</source>
        <translation>Hora en %1</translation>
    </message>
    <message>
        <source>Choose a time that is still to come.</source>
        <translation>Elige una hora que aún no haya pasado.</translation>
    </message>
    <message>
        <source>Where the customer lives is not known: this is the time of this computer.</source>
        <translation>No se sabe dónde vive el cliente: esta es la hora de este ordenador.</translation>
    </message>
    <message>
        <source>Here it is %1 then.</source>
        <translation>Aquí será %1.</translation>
    </message>
    <message>
        <source>That is outside working hours there.</source>
        <translation>Allí está fuera del horario laboral.</translation>
    </message>
    <message>
        <source>That is a weekend.</source>
        <translation>Es fin de semana.</translation>
    </message>
</context>
<context>
    <name>atalaya::composer::TranslationBar</name>
    <message>
        <source>Put it in</source>
        <translation>Insertarla</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Dejar lo mío</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation>Escribe algo primero.</translation>
    </message>
    <message>
        <source>The language of this customer is not known.</source>
        <translation>No se conoce el idioma de este cliente.</translation>
    </message>
    <message>
        <source>This is in %1 already.</source>
        <translation>Esto ya está en %1.</translation>
    </message>
    <message>
        <source>Translating into %1…</source>
        <translation>Traduciendo a %1…</translation>
    </message>
    <message>
        <source>In %1, by a machine: read it before you send it</source>
        <translation>En %1, por una máquina: léelo antes de enviarlo</translation>
    </message>
</context>
<context>
    <name>atalaya::composer::WritingAids</name>
    <message>
        <source>Macro</source>
        <translation>Macro</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Spelling is not checked</source>
        <translation>No se revisa la ortografía</translation>
    </message>
    <message>
        <source>Spelling: no dictionary for %1 on this computer</source>
        <translation>Ortografía: no hay diccionario de %1 en este ordenador</translation>
    </message>
    <message>
        <source>Spelling: %1</source>
        <translation>Ortografía: %1</translation>
    </message>
    <message>
        <source>Language of this text</source>
        <translation>Idioma de este texto</translation>
    </message>
    <message>
        <source>By its words</source>
        <translation>Según sus palabras</translation>
    </message>
    <message>
        <source>%1 (no dictionary here)</source>
        <translation>%1 (aquí sin diccionario)</translation>
    </message>
    <message>
        <source>Do not check this text</source>
        <translation>No revisar este texto</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>Revisar ortografía</translation>
    </message>
    <message>
        <source>No misspelt word.</source>
        <translation>Ninguna palabra mal escrita.</translation>
    </message>
    <message>
        <source>Nothing like “%1” is known</source>
        <translation>No se conoce nada parecido a «%1»</translation>
    </message>
    <message>
        <source>Instead of “%1”</source>
        <translation>En lugar de «%1»</translation>
    </message>
    <message>
        <source>Add to my words</source>
        <translation>Añadir a mis palabras</translation>
    </message>
    <message>
        <source>Ignore until I sign out</source>
        <translation>Ignorar hasta que cierre sesión</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Paste as plain text</source>
        <translation>Pegar como texto sin formato</translation>
    </message>
    <message>
        <source>Remove formats</source>
        <translation>Quitar formatos</translation>
    </message>
    <message>
        <source>New macro from this</source>
        <translation>Nueva macro con esto</translation>
    </message>
    <message>
        <source>Macros</source>
        <translation>Macros</translation>
    </message>
    <message>
        <source>Take “%1” out of my words</source>
        <translation>Quitar «%1» de mis palabras</translation>
    </message>
    <message>
        <source>Spelling: no dictionary on this computer</source>
        <translation>Ortografía: no hay diccionario en este equipo</translation>
    </message>
</context>
<context>
    <name>atalaya::customer::BookingCard</name>
    <message>
        <source>Delayed %1 min</source>
        <translation>Retraso de %1 min</translation>
    </message>
    <message>
        <source>Delayed %1 h %2</source>
        <translation>Retraso de %1 h %2</translation>
    </message>
    <message>
        <source>Booking %1, flight %2 from %3 to %4, %5</source>
        <translation>Reserva %1, vuelo %2 de %3 a %4, %5</translation>
    </message>
    <message numerus="yes">
        <source>%n passengers</source>
        <translation>
            <numerusform>%n pasajero</numerusform>
            <numerusform>%n pasajeros</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, seats %2</source>
        <translation>%1, asientos %2</translation>
    </message>
</context>
<context>
    <name>atalaya::customer::CustomerPanel</name>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Also open</source>
        <translation>También abiertas</translation>
    </message>
    <message>
        <source>Before this</source>
        <translation>Antes de esto</translation>
    </message>
    <message>
        <source>Identities</source>
        <translation>Identidades</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>verificado</translation>
    </message>
    <message>
        <source>%1 €</source>
        <translation>%1 €</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message numerus="yes">
        <source>%n trips a year</source>
        <translation>
            <numerusform>%n viaje al año</numerusform>
            <numerusform>%n viajes al año</numerusform>
        </translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>Influencia</translation>
    </message>
    <message>
        <source>of 100</source>
        <translation>de 100</translation>
    </message>
    <message>
        <source>Sentiment, 12 months</source>
        <translation>Sentimiento, 12 meses</translation>
    </message>
    <message>
        <source>Sentiment over 12 months, now %1</source>
        <translation>Sentimiento en 12 meses, ahora %1</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Reserva</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <translation>%1, a fecha de %2</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Las %1</translation>
    </message>
    <message>
        <source>Nothing before this</source>
        <translation>Nada antes de esto</translation>
    </message>
    <message numerus="yes">
        <source>Older conversations than these %n are with the company</source>
        <translation>
            <numerusform>La empresa guarda conversaciones anteriores a esta</numerusform>
            <numerusform>La empresa guarda conversaciones anteriores a estas %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for what was before…</source>
        <translation>Buscando lo anterior…</translation>
    </message>
    <message>
        <source>What was before is not on this computer; it comes when you are connected</source>
        <translation>Lo anterior no está en este equipo; llega cuando te conectes</translation>
    </message>
    <message>
        <source>What is older may not be on this computer; it comes when you are connected</source>
        <translation>Puede que lo más antiguo no esté en este equipo; llega cuando te conectes</translation>
    </message>
</context>
<context>
    <name>atalaya::inbox::BulkBar</name>
    <message>
        <source>Select nothing</source>
        <translation>Quitar selección</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Actions for the selected conversations</source>
        <translation>Acciones para las conversaciones seleccionadas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Posponer</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Asignar</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Etiquetar</translation>
    </message>
    <message>
        <source>Move to a queue</source>
        <translation>Mover a una cola</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n seleccionada</numerusform>
            <numerusform>%n seleccionadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atalaya::inbox::ConditionGroup</name>
    <message>
        <source>How the conditions go together</source>
        <translation>Cómo se combinan las condiciones</translation>
    </message>
    <message>
        <source>Remove this group</source>
        <translation>Quitar este grupo</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Añadir condición</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>Añadir grupo</translation>
    </message>
</context>
<context>
    <name>atalaya::inbox::ConditionRow</name>
    <message>
        <source>What is asked</source>
        <translation>Qué se pregunta</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Quitar esta condición</translation>
    </message>
    <message>
        <source>Write how long, from one minute up to ten years.</source>
        <translation>Escribe cuánto tiempo, de un minuto a diez años.</translation>
    </message>
    <message>
        <source>Write at least one word.</source>
        <translation>Escribe al menos una palabra.</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>Elige al menos una opción.</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Yo</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Cuánto tiempo</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>horas</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>One of these, with commas between</source>
        <translation>Una de estas, separadas por comas</translation>
    </message>
    <message>
        <source>All of these, with commas between</source>
        <translation>Todas estas, separadas por comas</translation>
    </message>
</context>
<context>
    <name>atalaya::inbox::ListActions</name>
    <message>
        <source>Taken back</source>
        <translation>Deshecho</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations could not be put back</source>
        <translation>
            <numerusform>No se ha podido recuperar %n conversación</numerusform>
            <numerusform>No se han podido recuperar %n conversaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Assign to</source>
        <translation>Asignar a</translation>
    </message>
    <message>
        <source>Nobody is called so</source>
        <translation>Nadie se llama así</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Yo</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>Move to the queue</source>
        <translation>Mover a la cola</translation>
    </message>
    <message>
        <source>No queue is called so</source>
        <translation>Ninguna cola se llama así</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Etiquetar</translation>
    </message>
    <message>
        <source>Type the tag</source>
        <translation>Escribe la etiqueta</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>Añadir «%1»</translation>
    </message>
    <message>
        <source>Snooze until: tomorrow 10, Friday, 24/12</source>
        <translation>Posponer hasta: mañana 10, viernes, 24/12</translation>
    </message>
    <message>
        <source>This is no time that is still to come. Try “tomorrow 10”, “3 days” or “24/12”.</source>
        <translation>Esa hora no está por venir. Prueba con «mañana 10», «3 días» o «24/12».</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>Until they answer</source>
        <translation>Hasta que respondan</translation>
    </message>
    <message>
        <source>In three hours</source>
        <translation>En tres horas</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Lunes</translation>
    </message>
    <message>
        <source>Wake it now</source>
        <translation>Reactivarla ahora</translation>
    </message>
    <message>
        <source>Closing %1 of %2</source>
        <translation>Cerrando %1 de %2</translation>
    </message>
    <message>
        <source>Snoozing %1 of %2</source>
        <translation>Posponiendo %1 de %2</translation>
    </message>
    <message>
        <source>Assigning %1 of %2</source>
        <translation>Asignando %1 de %2</translation>
    </message>
    <message>
        <source>Tagging %1 of %2</source>
        <translation>Etiquetando %1 de %2</translation>
    </message>
    <message>
        <source>Moving %1 of %2</source>
        <translation>Moviendo %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>Closed %n conversations</source>
        <translation>
            <numerusform>%n conversación cerrada</numerusform>
            <numerusform>%n conversaciones cerradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Woke %n conversations</source>
        <translation>
            <numerusform>%n conversación reactivada</numerusform>
            <numerusform>%n conversaciones reactivadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Snoozed %n conversations</source>
        <translation>
            <numerusform>%n conversación pospuesta</numerusform>
            <numerusform>%n conversaciones pospuestas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assigned %n conversations</source>
        <translation>
            <numerusform>%n conversación asignada</numerusform>
            <numerusform>%n conversaciones asignadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tagged %n conversations</source>
        <translation>
            <numerusform>%n conversación etiquetada</numerusform>
            <numerusform>%n conversaciones etiquetadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n conversations</source>
        <translation>
            <numerusform>%n conversación movida</numerusform>
            <numerusform>%n conversaciones movidas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 not: %3</source>
        <comment>Closed 12 conversations, 2 not: why</comment>
        <translation>%1, %2 no: %3</translation>
    </message>
    <message>
        <source>%1, then stopped</source>
        <translation>%1 y se ha parado</translation>
    </message>
    <message>
        <source>Nothing to change: they are so already</source>
        <translation>Nada que cambiar: ya están así</translation>
    </message>
</context>
<context>
    <name>atalaya::inbox::ListPanel</name>
    <message>
        <source>Newest</source>
        <translation>Más recientes</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Más antiguas</translation>
    </message>
    <message>
        <source>Longest waiting</source>
        <translation>Mayor espera</translation>
    </message>
    <message>
        <source>By due time</source>
        <translation>Por vencimiento</translation>
    </message>
    <message>
        <source>Choose a view</source>
        <translation>Elegir una vista</translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation>Filtrar esta lista</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nueva conversación</translation>
    </message>
    <message>
        <source>Name, subject or number</source>
        <translation>Nombre, asunto o número</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Aquí no hay nada</translation>
    </message>
    <message>
        <source>New conversations appear by themselves.</source>
        <translation>Las conversaciones nuevas aparecen solas.</translation>
    </message>
    <message>
        <source>The list cannot be shown</source>
        <translation>No se puede mostrar la lista</translation>
    </message>
    <message>
        <source>No conversation has these words</source>
        <translation>Ninguna conversación tiene estas palabras</translation>
    </message>
    <message>
        <source>Nothing in %1</source>
        <translation>Nada en %1</translation>
    </message>
    <message>
        <source>Try fewer words, or search everything with Ctrl K.</source>
        <translation>Prueba con menos palabras o busca en todo con Ctrl K.</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nueva</numerusform>
            <numerusform>%n nuevas</numerusform>
        </translation>
    </message>
    <message>
        <source>Why is it skipped?</source>
        <translation>¿Por qué se salta?</translation>
    </message>
    <message>
        <source>Somebody else knows better</source>
        <translation>Otra persona sabe más</translation>
    </message>
    <message>
        <source>Waits for information</source>
        <translation>Espera información</translation>
    </message>
    <message>
        <source>Not my language</source>
        <translation>No es mi idioma</translation>
    </message>
    <message>
        <source>Takes longer than I have now</source>
        <translation>Lleva más tiempo del que tengo ahora</translation>
    </message>
    <message>
        <source>The reason could not be kept on this computer</source>
        <translation>No se ha podido guardar el motivo en este ordenador</translation>
    </message>
    <message>
        <source>Reading the list from this computer takes long.</source>
        <translation>Leer la lista de este ordenador tarda mucho.</translation>
    </message>
    <message>
        <source>Next mode: one after the other</source>
        <translation>Modo seguido: una tras otra</translation>
    </message>
</context>
<context>
    <name>atalaya::inbox::NavPanel</name>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>Team queues</source>
        <translation>Colas del equipo</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>En este ordenador</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Por decidir</translation>
    </message>
    <message>
        <source>Kept offline</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todo</translation>
    </message>
    <message>
        <source>%1?</source>
        <comment>a count that may be old</comment>
        <translation>%1?</translation>
    </message>
    <message>
        <source>Outbox</source>
        <comment>in the navigation: one short word</comment>
        <translation>Salida</translation>
    </message>
    <message>
        <source>The view could not be kept: %1</source>
        <comment>why</comment>
        <translation>No se ha podido guardar la vista: %1</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vistas guardadas</translation>
    </message>
    <message>
        <source>New view</source>
        <translation>Nueva vista</translation>
    </message>
    <message>
        <source>Changed the view “%1”</source>
        <translation>Vista «%1» cambiada</translation>
    </message>
    <message>
        <source>Made the view “%1”</source>
        <translation>Vista «%1» creada</translation>
    </message>
    <message>
        <source>Edit or rename</source>
        <translation>Editar o renombrar</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Moved the view “%1”</source>
        <translation>Vista «%1» movida</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Deleted the view “%1”</source>
        <translation>Vista «%1» eliminada</translation>
    </message>
</context>
<context>
    <name>atalaya::inbox::NextBar</name>
    <message>
        <source>Skip</source>
        <translation>Saltar</translation>
    </message>
    <message>
        <source>Next mode</source>
        <translation>Modo seguido</translation>
    </message>
    <message>
        <source>End next mode</source>
        <translation>Salir del modo</translation>
    </message>
    <message numerus="yes">
        <source>Next mode, %n left</source>
        <translation>
            <numerusform>Modo seguido, queda %n</numerusform>
            <numerusform>Modo siguiente, quedan %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atalaya::inbox::PickList</name>
    <message>
        <source>Choices</source>
        <translation>Opciones</translation>
    </message>
</context>
<context>
    <name>atalaya::inbox::TicketDelegate</name>
    <message>
        <source>Not sent. Open to decide</source>
        <translation>No enviado. Ábrelo para decidir</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
</context>
<context>
    <name>atalaya::inbox::ViewEditor</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save the view</source>
        <translation>Guardar la vista</translation>
    </message>
    <message>
        <source>New view</source>
        <translation>Nueva vista</translation>
    </message>
    <message>
        <source>Edit the view</source>
        <translation>Editar la vista</translation>
    </message>
    <message>
        <source>Not all conditions are complete</source>
        <translation>Faltan condiciones por completar</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations now</source>
        <translation>
            <numerusform>%n conversación ahora</numerusform>
            <numerusform>%n conversaciones ahora</numerusform>
        </translation>
    </message>
    <message>
        <source>A view needs a name.</source>
        <translation>Una vista necesita un nombre.</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Condiciones</translation>
    </message>
</context>
<context>
    <name>atalaya::kit::CapacityMeter</name>
    <message>
        <source>%1: %2 of %3 places taken</source>
        <translation>%1: %2 de %3 plazas ocupadas</translation>
    </message>
</context>
<context>
    <name>atalaya::kit::ErrorState</name>
    <message>
        <source>Try again</source>
        <translation>Volver a intentarlo</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar los detalles</translation>
    </message>
    <message>
        <source>%1 Code %2</source>
        <translation>%1 Código %2</translation>
    </message>
</context>
<context>
    <name>atalaya::kit::FunnelRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>atalaya::kit::OfferCard</name>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Offer: %1, %2</source>
        <translation>Oferta: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) to decide</source>
        <translation>
            <numerusform>%n segundo para decidir</numerusform>
            <numerusform>%n segundos para decidir</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atalaya::kit::Rail</name>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
</context>
<context>
    <name>atalaya::kit::RailButton</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>atalaya::kit::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
</context>
<context>
    <name>atalaya::kit::SplitButton</name>
    <message>
        <source>Other ways: %1</source>
        <translation>Otras formas: %1</translation>
    </message>
</context>
<context>
    <name>atalaya::kit::Splitter</name>
    <message>
        <source>Width of the panes</source>
        <translation>Ancho de los paneles</translation>
    </message>
</context>
<context>
    <name>atalaya::kit::TabBar</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>atalaya::kit::Toast</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>atalaya::knowledge::KnowledgePanel</name>
    <message>
        <source>Search articles</source>
        <translation>Buscar artículos</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insertar</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>No article fits these words</source>
        <translation>Ningún artículo encaja con estas palabras</translation>
    </message>
    <message>
        <source>Try other words, or write what you know into a note.</source>
        <translation>Prueba otras palabras o escribe lo que sabes en una nota.</translation>
    </message>
    <message>
        <source>These words are in the article and in what the customer wrote.</source>
        <translation>Estas palabras están en el artículo y en lo que escribió el cliente.</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Leerlo</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1, updated %2</source>
        <translation>%1, actualizado %2</translation>
    </message>
    <message>
        <source>Insert %1</source>
        <translation>Insertar %1</translation>
    </message>
</context>
<context>
    <name>atalaya::models::Colleagues</name>
    <message>
        <source>A colleague</source>
        <translation>Un compañero</translation>
    </message>
    <message>
        <source>%1, last seen %2</source>
        <translation>%1, última vez: %2</translation>
    </message>
    <message>
        <source>%1 is writing</source>
        <translation>%1 está escribiendo</translation>
    </message>
    <message numerus="yes">
        <source>%1 is writing, %n more here</source>
        <translation>
            <numerusform>%1 está escribiendo, %n más aquí</numerusform>
            <numerusform>%1 está escribiendo, %n más aquí</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is viewing</source>
        <translation>%1 está mirando</translation>
    </message>
    <message>
        <source>%1 and %2 are viewing</source>
        <translation>%1 y %2 están mirando</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more are viewing</source>
        <translation>
            <numerusform>%1 y %n más están mirando</numerusform>
            <numerusform>%1 y %n más están mirando</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atalaya::models::InboxModel</name>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n sin leer</numerusform>
            <numerusform>%n sin leer</numerusform>
        </translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>tag %1</source>
        <translation>etiqueta %1</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>borrador</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>no enviado</translation>
    </message>
    <message>
        <source>%1 is writing</source>
        <translation>%1 está escribiendo</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n conversations</source>
        <translation>
            <numerusform>%1, %n conversación</numerusform>
            <numerusform>%1, %n conversaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>seleccionada</translation>
    </message>
    <message>
        <source>reply overdue by %1</source>
        <translation>respuesta vencida hace %1</translation>
    </message>
    <message>
        <source>reply due in %1</source>
        <translation>la respuesta vence en %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>1 hour 4 minutes</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>snoozed until they answer</source>
        <translation>pospuesta hasta que respondan</translation>
    </message>
    <message>
        <source>snoozed until %1</source>
        <translation>pospuesta hasta %1</translation>
    </message>
</context>
<context>
    <name>atalaya::models::InboxRows</name>
    <message>
        <source>New conversation</source>
        <translation>Nueva conversación</translation>
    </message>
    <message>
        <source>A ticket that is gone</source>
        <translation>Una conversación que ya no está</translation>
    </message>
</context>
<context>
    <name>atalaya::models::SavedViews</name>
    <message>
        <source>All of these</source>
        <translation>Todas estas</translation>
    </message>
    <message>
        <source>Any of these</source>
        <translation>Alguna de estas</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Ninguna de estas</translation>
    </message>
    <message>
        <source>Status is</source>
        <translation>El estado es</translation>
    </message>
    <message>
        <source>Queue is</source>
        <translation>La cola es</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Asignada a</translation>
    </message>
    <message>
        <source>Has the tag</source>
        <translation>Tiene la etiqueta</translation>
    </message>
    <message>
        <source>Channel is</source>
        <translation>El canal es</translation>
    </message>
    <message>
        <source>Priority is</source>
        <translation>La prioridad es</translation>
    </message>
    <message>
        <source>Due within</source>
        <translation>Vence en</translation>
    </message>
    <message>
        <source>Older than</source>
        <translation>Más antigua que</translation>
    </message>
    <message>
        <source>Waiting longer than</source>
        <translation>En espera más de</translation>
    </message>
    <message>
        <source>Changed within</source>
        <translation>Cambiada en los últimos</translation>
    </message>
    <message>
        <source>Language is</source>
        <translation>El idioma es</translation>
    </message>
    <message>
        <source>Customer contains</source>
        <translation>El cliente contiene</translation>
    </message>
    <message>
        <source>Text contains</source>
        <translation>El texto contiene</translation>
    </message>
    <message>
        <source>Is unread</source>
        <translation>Está sin leer</translation>
    </message>
    <message>
        <source>Customer is unhappy</source>
        <translation>El cliente está descontento</translation>
    </message>
    <message>
        <source>Is snoozed</source>
        <translation>Está pospuesta</translation>
    </message>
    <message>
        <source>An answer did not arrive</source>
        <translation>Una respuesta no ha llegado</translation>
    </message>
    <message>
        <source>An answer waits to be sent</source>
        <translation>Una respuesta espera su envío</translation>
    </message>
    <message>
        <source>Mentions me</source>
        <translation>Me menciona</translation>
    </message>
</context>
<context>
    <name>atalaya::models::TicketWhy</name>
    <message>
        <source>Why does it wait?</source>
        <translation>¿Por qué espera?</translation>
    </message>
    <message>
        <source>Why %1?</source>
        <translation>¿Por qué %1?</translation>
    </message>
    <message>
        <source>Why is it here?</source>
        <translation>¿Por qué está aquí?</translation>
    </message>
    <message>
        <source>The router has not offered it to anybody.</source>
        <translation>El enrutador no se la ha ofrecido a nadie.</translation>
    </message>
    <message>
        <source>%1 was given it by a person. Before that it was offered to %2: %3</source>
        <translation>Una persona se la dio a %1. Antes se ofreció a %2: %3</translation>
    </message>
    <message>
        <source>Offered to %1. %2</source>
        <translation>Ofrecida a %1. %2</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Llegó</translation>
    </message>
    <message>
        <source>After %1.</source>
        <translation>Tras %1.</translation>
    </message>
    <message>
        <source>%1 was offered it at %2.</source>
        <translation>Se ofreció a %1 a las %2.</translation>
    </message>
    <message>
        <source>When it was decided, %1: %2.</source>
        <translation>Cuando se decidió, %1: %2.</translation>
    </message>
    <message>
        <source>As it stands now, %1: %2.</source>
        <translation>Tal como está ahora, %1: %2.</translation>
    </message>
    <message>
        <source>Nothing is known about %1 and this conversation.</source>
        <translation>No se sabe nada de %1 y esta conversación.</translation>
    </message>
</context>
<context>
    <name>atalaya::outbox::AnswerCard</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>atalaya::outbox::ConflictPanel</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>What the customer asked</source>
        <translation>Lo que preguntó el cliente</translation>
    </message>
    <message>
        <source>Send only what is new</source>
        <translation>Enviar solo lo nuevo</translation>
    </message>
    <message>
        <source>Suggested from your text</source>
        <translation>Sugerido a partir de tu texto</translation>
    </message>
    <message>
        <source>Text to send instead</source>
        <translation>Texto que se enviará en su lugar</translation>
    </message>
    <message>
        <source>Write what should be sent instead</source>
        <translation>Escribe lo que se debe enviar en su lugar</translation>
    </message>
    <message>
        <source>Send this</source>
        <translation>Enviar esto</translation>
    </message>
    <message>
        <source>Send all of mine</source>
        <translation>Enviar todo lo mío</translation>
    </message>
    <message>
        <source>Keep as a note</source>
        <translation>Guardar como nota</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Lo tuyo</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Nothing newer is on this computer. It was held back by the broker.</source>
        <translation>No hay nada más nuevo en este ordenador. Lo ha retenido el servidor.</translation>
    </message>
    <message>
        <source>What you wrote was said already. Write what is still missing, or drop yours.</source>
        <translation>Lo que escribiste ya se ha dicho. Escribe lo que falte o descarta lo tuyo.</translation>
    </message>
    <message>
        <source>There is no text to send</source>
        <translation>No hay texto que enviar</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>What stands in one of the texts only is marked. Yours can be sent on its own.</source>
        <translation>Está marcado lo que solo aparece en uno de los textos. El tuyo se puede enviar por separado.</translation>
    </message>
</context>
<context>
    <name>atalaya::outbox::ItemPanel</name>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Volver a intentarlo</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Enviar ahora</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Keep as a note</source>
        <translation>Guardar como nota</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Open the conversation</source>
        <translation>Abrir la conversación</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Leaves in %1 s. Until then you can take it back.</source>
        <translation>Sale en %1 s. Hasta entonces puedes retirarlo.</translation>
    </message>
    <message>
        <source>It is on its way and cannot be changed any more.</source>
        <translation>Está en camino y ya no se puede cambiar.</translation>
    </message>
</context>
<context>
    <name>atalaya::outbox::LinkFacts</name>
    <message>
        <source>About the line</source>
        <translation>Sobre la conexión</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar los detalles</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>atalaya::outbox::MarkedText</name>
    <message>
        <source>Only here: %1</source>
        <translation>Solo aquí: %1</translation>
    </message>
</context>
<context>
    <name>atalaya::outbox::MergedList</name>
    <message>
        <source>Merged without asking</source>
        <translation>Unido sin preguntar</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>See</source>
        <translation>Ver</translation>
    </message>
</context>
<context>
    <name>atalaya::outbox::OlderNotice</name>
    <message>
        <source>What happened after it is not at the broker any more. Nothing of yours was thrown away: what you did since then stands under “Needs your decision”. Send it again, keep it as a note, or drop it.</source>
        <translation>Lo que pasó después ya no está en el servidor. No se ha perdido nada tuyo: lo que hiciste desde entonces está en «Necesita tu decisión». Envíalo otra vez, guárdalo como nota o descártalo.</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>Lo he leído</translation>
    </message>
</context>
<context>
    <name>atalaya::outbox::OutboxActions</name>
    <message>
        <source>It is on its way already.</source>
        <translation>Ya está en camino.</translation>
    </message>
    <message>
        <source>Kept as a note for your team</source>
        <translation>Guardado como nota para tu equipo</translation>
    </message>
    <message>
        <source>It will be sent</source>
        <translation>Se enviará</translation>
    </message>
    <message>
        <source>Taken out, nothing is sent</source>
        <translation>Quitado, no se envía nada</translation>
    </message>
    <message>
        <source>Taken out. What you wrote is a draft again</source>
        <translation>Quitado. Lo que escribiste vuelve a ser un borrador</translation>
    </message>
    <message>
        <source>What belongs to one conversation keeps its order.</source>
        <translation>Lo de una misma conversación conserva su orden.</translation>
    </message>
    <message>
        <source>It changed again meanwhile, so it stays.</source>
        <translation>Entretanto ha vuelto a cambiar, así que se queda.</translation>
    </message>
    <message>
        <source>Set as you wanted it</source>
        <translation>Puesto como tú querías</translation>
    </message>
</context>
<context>
    <name>atalaya::outbox::OutboxList</name>
    <message>
        <source>Outbox</source>
        <translation>Bandeja de salida</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Intentar ahora</translation>
    </message>
    <message>
        <source>The outbox is slow to open.</source>
        <translation>La bandeja de salida tarda en abrirse.</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>No hay nada en espera.</translation>
    </message>
    <message>
        <source>What you do without a line is kept here and sent in order.</source>
        <translation>Lo que haces sin conexión se guarda aquí y se envía en orden.</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en espera</numerusform>
            <numerusform>%n en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>The outbox cannot be shown</source>
        <translation>No se puede mostrar la bandeja de salida</translation>
    </message>
</context>
<context>
    <name>atalaya::outbox::OutboxModel</name>
    <message>
        <source>%1 wrote again meanwhile</source>
        <translation>Entretanto %1 ha vuelto a escribir</translation>
    </message>
    <message>
        <source>%1 answered meanwhile</source>
        <translation>Entretanto ha respondido %1</translation>
    </message>
    <message>
        <source>You wrote at %1, the other came at %2</source>
        <translation>Lo tuyo: %1; lo otro: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>atalaya::outbox::OutboxPage</name>
    <message>
        <source>Outbox</source>
        <translation>Bandeja de salida</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>Nada que mostrar</translation>
    </message>
    <message>
        <source>Everything that was done here has arrived.</source>
        <translation>Todo lo hecho aquí ha llegado.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Working offline</source>
        <translation>Trabajar sin conexión</translation>
    </message>
    <message>
        <source>State of the line</source>
        <translation>Estado de la conexión</translation>
    </message>
    <message>
        <source>The two answers cannot be shown</source>
        <translation>No se pueden mostrar las dos respuestas</translation>
    </message>
    <message>
        <source>What you do is kept here until the broker has it.</source>
        <translation>Lo que haces se guarda aquí hasta que lo tenga el servidor.</translation>
    </message>
    <message>
        <source>Two answers to %1</source>
        <translation>Dos respuestas a %1</translation>
    </message>
    <message>
        <source>News from %1</source>
        <translation>Novedades de %1</translation>
    </message>
    <message>
        <source>%1. Yours has not been sent.</source>
        <translation>%1. Lo tuyo no se ha enviado.</translation>
    </message>
</context>
<context>
    <name>atalaya::outbox::WorkingOffline</name>
    <message>
        <source>Try now</source>
        <translation>Intentar ahora</translation>
    </message>
    <message numerus="yes">
        <source>last %n days</source>
        <translation>
            <numerusform>último %n día</numerusform>
            <numerusform>últimos %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>all</source>
        <translation>todo</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>datos de: %1</translation>
    </message>
    <message>
        <source>old</source>
        <translation>antiguo</translation>
    </message>
    <message>
        <source>Works: %1, %2</source>
        <translation>Funciona: %1, %2</translation>
    </message>
    <message>
        <source>Needs the line: %1, %2</source>
        <translation>Necesita conexión: %1, %2</translation>
    </message>
    <message>
        <source>outbox</source>
        <translation>bandeja de salida</translation>
    </message>
    <message>
        <source>Read and search</source>
        <translation>Leer y buscar</translation>
    </message>
    <message>
        <source>Reply by message and email</source>
        <translation>Responder por mensaje y correo</translation>
    </message>
    <message>
        <source>Notes, tags, status</source>
        <translation>Notas, etiquetas, estado</translation>
    </message>
    <message>
        <source>Assign and snooze</source>
        <translation>Asignar y posponer</translation>
    </message>
    <message>
        <source>Articles and macros</source>
        <translation>Artículos y macros</translation>
    </message>
    <message>
        <source>New work</source>
        <translation>Trabajo nuevo</translation>
    </message>
    <message>
        <source>goes to others</source>
        <translation>va a otros</translation>
    </message>
    <message>
        <source>Files not opened before</source>
        <translation>Archivos no abiertos antes</translation>
    </message>
    <message>
        <source>line needed</source>
        <translation>hace falta conexión</translation>
    </message>
    <message>
        <source>Counts of the team</source>
        <translation>Cifras del equipo</translation>
    </message>
    <message>
        <source>Your team sees you as</source>
        <translation>Tu equipo te ve como</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Away, line down</source>
        <translation>Ausente, sin conexión</translation>
    </message>
    <message>
        <source>New work goes to others until the line is back. You keep your conversations.</source>
        <translation>El trabajo nuevo va a otros hasta que vuelva la conexión. Conservas tus conversaciones.</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>Guardado en este ordenador</translation>
    </message>
    <message>
        <source>What is wrong?</source>
        <translation>¿Qué falla?</translation>
    </message>
    <message>
        <source>About the line</source>
        <translation>Sobre la conexión</translation>
    </message>
    <message>
        <source>Working offline</source>
        <translation>Trabajar sin conexión</translation>
    </message>
    <message>
        <source>The line</source>
        <translation>La conexión</translation>
    </message>
    <message>
        <source>Files: %1</source>
        <translation>Archivos: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations.</source>
        <translation>
            <numerusform>%n conversación.</numerusform>
            <numerusform>%n conversaciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Older files are fetched again when needed.</source>
        <translation>Los archivos antiguos se vuelven a descargar cuando hacen falta.</translation>
    </message>
</context>
<context>
    <name>atalaya::routing::CapacitySection</name>
    <message>
        <source>Capacity</source>
        <translation>Capacidad</translation>
    </message>
    <message>
        <source>What one takes of an agent (usually 100 units)</source>
        <translation>Cuánto ocupa cada uno de un agente (suelen ser 100 unidades)</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unidades</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Como máximo</translation>
    </message>
    <message>
        <source>Silent after</source>
        <translation>En silencio tras</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>En exclusiva</translation>
    </message>
    <message>
        <source>Interruptible</source>
        <translation>Interrumpible</translation>
    </message>
    <message>
        <source>Comes back to a full agent</source>
        <translation>Vuelve a un agente completo</translation>
    </message>
    <message>
        <source>units</source>
        <translation>unidades</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>como máximo</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>silent after</source>
        <translation>en silencio tras</translation>
    </message>
    <message>
        <source>nothing else beside it</source>
        <translation>nada más a la vez</translation>
    </message>
    <message>
        <source>can be interrupted</source>
        <translation>se puede interrumpir</translation>
    </message>
    <message>
        <source>comes back to a full agent</source>
        <translation>vuelve a un agente completo</translation>
    </message>
    <message>
        <source>Order of waiting</source>
        <translation>Orden de espera</translation>
    </message>
    <message>
        <source>Order and pool</source>
        <translation>Orden y reserva</translation>
    </message>
    <message>
        <source>Units of the interruptible pool</source>
        <translation>Unidades de la reserva interrumpible</translation>
    </message>
    <message>
        <source>Missed and declined offers</source>
        <translation>Ofertas perdidas y rechazadas</translation>
    </message>
    <message>
        <source>Missed offers until away</source>
        <translation>Ofertas perdidas hasta ausente</translation>
    </message>
    <message>
        <source>Counted within</source>
        <translation>Contadas en</translation>
    </message>
    <message>
        <source>Available again after</source>
        <translation>Disponible otra vez tras</translation>
    </message>
    <message>
        <source>by hand only</source>
        <translation>solo a mano</translation>
    </message>
    <message>
        <source>A declined offer rests for</source>
        <translation>Una oferta rechazada descansa</translation>
    </message>
    <message>
        <source>Offers in vain until the next step</source>
        <translation>Ofertas en vano hasta el paso siguiente</translation>
    </message>
    <message>
        <source>A gentle start</source>
        <translation>Un comienzo suave</translation>
    </message>
    <message>
        <source>After an absence of</source>
        <translation>Tras una ausencia de</translation>
    </message>
    <message>
        <source>One offer at a time for</source>
        <translation>Una oferta a la vez durante</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>antes %1</translation>
    </message>
</context>
<context>
    <name>atalaya::routing::ChangesSection</name>
    <message>
        <source>Discard the draft</source>
        <translation>Descartar el borrador</translation>
    </message>
    <message>
        <source>Take the last publication back</source>
        <translation>Deshacer la última publicación</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>This draft</source>
        <translation>Este borrador</translation>
    </message>
    <message>
        <source>The draft says what the live rules say.</source>
        <translation>El borrador dice lo mismo que las reglas en vigor.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, was %2</source>
        <translation>%1, antes %2</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>Nobody has published rules yet: these are the defaults.</source>
        <translation>Nadie ha publicado reglas todavía: estas son las iniciales.</translation>
    </message>
    <message>
        <source>Version %1, taken back by %2</source>
        <translation>Versión %1, deshecha por %2</translation>
    </message>
    <message>
        <source>Version %1, published by %2</source>
        <translation>Versión %1, publicada por %2</translation>
    </message>
</context>
<context>
    <name>atalaya::routing::ConflictBar</name>
    <message>
        <source>Keep mine</source>
        <translation>Dejar lo mío</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Tomar lo suyo</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Alguien</translation>
    </message>
    <message>
        <source>%1 saved this draft at %2. What you wrote is kept: choose.</source>
        <translation>%1 guardó este borrador a las %2. Lo que escribiste sigue aquí: elige.</translation>
    </message>
    <message>
        <source>%1 published at %2. What you wrote is kept: choose.</source>
        <translation>%1 publicó a las %2. Lo que escribiste sigue aquí: elige.</translation>
    </message>
    <message>
        <source>%1, %2: yours %3, theirs %4</source>
        <translation>%1, %2: lo tuyo %3, lo suyo %4</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atalaya::routing::DraftBar</name>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>Deshacer el último cambio</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Publicar…</translation>
    </message>
    <message>
        <source>The draft says what the live rules say.</source>
        <translation>El borrador dice lo mismo que las reglas en vigor.</translation>
    </message>
    <message>
        <source>Only with a line to the broker.</source>
        <translation>Solo con conexión al servidor.</translation>
    </message>
</context>
<context>
    <name>atalaya::routing::DurationEdit</name>
    <message>
        <source>Write a time, such as 90 s, 15 min or 2 h.</source>
        <translation>Escribe un tiempo, como 90 s, 15 min o 2 h.</translation>
    </message>
</context>
<context>
    <name>atalaya::routing::FieldsGroup</name>
    <message>
        <source>not waited for</source>
        <translation>no se le espera</translation>
    </message>
</context>
<context>
    <name>atalaya::routing::HoursEditor</name>
    <message>
        <source>Hours</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>When closed</source>
        <translation>Cuando está cerrada</translation>
    </message>
    <message>
        <source>Other queue</source>
        <translation>Otra cola</translation>
    </message>
    <message>
        <source>Always open</source>
        <translation>Siempre abierta</translation>
    </message>
    <message>
        <source>Open at these hours</source>
        <translation>Abierta a estas horas</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrada</translation>
    </message>
    <message>
        <source>Monday&apos;s hours to Friday</source>
        <translation>Horario del lunes hasta el viernes</translation>
    </message>
    <message>
        <source>Monday&apos;s hours every day</source>
        <translation>Horario del lunes todos los días</translation>
    </message>
    <message>
        <source>Write hours such as 9:00–18:00, or leave it empty for closed.</source>
        <translation>Escribe horas como 9:00–18:00, o déjalo vacío si está cerrada.</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>antes %1</translation>
    </message>
</context>
<context>
    <name>atalaya::routing::LadderEditor</name>
    <message>
        <source>Who takes it, step by step</source>
        <translation>Quién lo atiende, paso a paso</translation>
    </message>
    <message>
        <source>People with the skills of the queue, until somebody takes it.</source>
        <translation>Personas con las habilidades de la cola, hasta que alguien lo tome.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
</context>
<context>
    <name>atalaya::routing::LadderStep</name>
    <message>
        <source>No skill needed</source>
        <translation>Sin habilidad exigida</translation>
    </message>
    <message>
        <source>only this queue</source>
        <translation>solo esta cola</translation>
    </message>
    <message>
        <source>until taken</source>
        <translation>hasta tomarlo</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Durante</translation>
    </message>
    <message>
        <source>Also people of</source>
        <translation>También personas de</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>Anillo</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Paso %1</translation>
    </message>
    <message>
        <source>%1, skills needed</source>
        <translation>%1, habilidades exigidas</translation>
    </message>
    <message>
        <source>Remove step %1</source>
        <translation>Quitar el paso %1</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>antes %1</translation>
    </message>
</context>
<context>
    <name>atalaya::routing::NewEntries</name>
    <message>
        <source>Name of the queue</source>
        <translation>Nombre de la cola</translation>
    </message>
    <message>
        <source>Add queue</source>
        <translation>Añadir cola</translation>
    </message>
    <message>
        <source>Name of the skill</source>
        <translation>Nombre de la habilidad</translation>
    </message>
    <message>
        <source>Add skill</source>
        <translation>Añadir habilidad</translation>
    </message>
</context>
<context>
    <name>atalaya::routing::NumberEdit</name>
    <message>
        <source>Write a whole number.</source>
        <translation>Escribe un número entero.</translation>
    </message>
</context>
<context>
    <name>atalaya::routing::OverflowEditor</name>
    <message>
        <source>Overflow: the first that is true counts</source>
        <translation>Desbordamiento: cuenta lo primero que se cumpla</translation>
    </message>
    <message>
        <source>Overflow</source>
        <translation>Desbordamiento</translation>
    </message>
    <message>
        <source>Overflow %1</source>
        <translation>Desbordamiento %1</translation>
    </message>
    <message>
        <source>%1, when</source>
        <translation>%1, cuándo</translation>
    </message>
    <message>
        <source>%1, expected wait</source>
        <translation>%1, espera prevista</translation>
    </message>
    <message>
        <source>%1, number waiting</source>
        <translation>%1, cuántos esperan</translation>
    </message>
    <message>
        <source>%1, to</source>
        <translation>%1, adónde</translation>
    </message>
    <message>
        <source>Remove overflow %1</source>
        <translation>Quitar el desbordamiento %1</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
</context>
<context>
    <name>atalaya::routing::PeriodChoice</name>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>The last day</source>
        <translation>El último día</translation>
    </message>
    <message>
        <source>The last week</source>
        <translation>La última semana</translation>
    </message>
    <message>
        <source>The last month</source>
        <translation>El último mes</translation>
    </message>
    <message>
        <source>Own dates</source>
        <translation>Otras fechas</translation>
    </message>
    <message>
        <source>A recording…</source>
        <translation>Una grabación…</translation>
    </message>
    <message>
        <source>Recordings (*.json *.jsonl)</source>
        <translation>Grabaciones (*.json *.jsonl)</translation>
    </message>
    <message>
        <source>There is nothing in this file.</source>
        <translation>Este archivo está vacío.</translation>
    </message>
    <message>
        <source>This file is too large for a recording.</source>
        <translation>Este archivo es demasiado grande para una grabación.</translation>
    </message>
</context>
<context>
    <name>atalaya::routing::PickButton</name>
    <message>
        <source>Level of %1</source>
        <translation>Nivel de %1</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>no hace falta</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
</context>
<context>
    <name>atalaya::routing::PublishDialog</name>
    <message>
        <source>Publish these rules?</source>
        <translation>¿Publicar estas reglas?</translation>
    </message>
    <message>
        <source>They hold for everybody at once. You can take the publication back.</source>
        <translation>Valen para todos al momento. Puedes deshacer la publicación.</translation>
    </message>
    <message>
        <source>What changes (%1):</source>
        <translation>Qué cambia (%1):</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Qué cambia</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Todavía no</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publicar</translation>
    </message>
</context>
<context>
    <name>atalaya::routing::QueueEditor</name>
    <message>
        <source>as the channel</source>
        <translation>como el canal</translation>
    </message>
    <message>
        <source>The promise</source>
        <translation>La promesa</translation>
    </message>
    <message>
        <source>Share in time, %</source>
        <translation>Parte a tiempo, %</translation>
    </message>
    <message>
        <source>Begins within</source>
        <translation>Empieza en</translation>
    </message>
    <message>
        <source>Head start</source>
        <translation>Ventaja</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Who comes first</source>
        <translation>Quién va primero</translation>
    </message>
    <message>
        <source>Among equals</source>
        <translation>Entre iguales</translation>
    </message>
    <message>
        <source>Known agent first for</source>
        <translation>Primero quien ya conoce, durante</translation>
    </message>
    <message>
        <source>First ring</source>
        <translation>Primer anillo</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Second ring</source>
        <translation>Segundo anillo</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>Offer and answer</source>
        <translation>Oferta y respuesta</translation>
    </message>
    <message>
        <source>An offer lasts</source>
        <translation>Una oferta dura</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <translation>Cierre</translation>
    </message>
    <message>
        <source>Return if unanswered</source>
        <translation>Vuelve sin respuesta</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Reserve: who helps before it is late</source>
        <translation>Reserva: quién ayuda antes de que sea tarde</translation>
    </message>
    <message>
        <source>People of the reserve</source>
        <translation>Personas de la reserva</translation>
    </message>
    <message>
        <source>On before due</source>
        <translation>Entra antes del plazo</translation>
    </message>
    <message>
        <source>Off before due</source>
        <translation>Sale antes del plazo</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>antes %1</translation>
    </message>
</context>
<context>
    <name>atalaya::routing::QueueList</name>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>New queue</source>
        <translation>Cola nueva</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Colas</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en espera</numerusform>
            <numerusform>%n en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>edited</source>
        <translation>con cambios</translation>
    </message>
    <message>
        <source>%1, %2. %3</source>
        <translation>%1, %2. %3</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activa</translation>
    </message>
    <message>
        <source>off</source>
        <translation>inactiva</translation>
    </message>
</context>
<context>
    <name>atalaya::routing::QueueStates</name>
    <message>
        <source>Queues now</source>
        <translation>Colas ahora</translation>
    </message>
    <message>
        <source>The queues cannot be shown</source>
        <translation>No se pueden mostrar las colas</translation>
    </message>
    <message>
        <source>There are no queues yet.</source>
        <translation>Todavía no hay colas.</translation>
    </message>
    <message>
        <source>Work waits in queues; rules say who takes it from them.</source>
        <translation>El trabajo espera en colas; las reglas dicen quién lo toma.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Espera más larga</translation>
    </message>
    <message>
        <source>Wait of the next one</source>
        <translation>Espera de la próxima</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libres</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Con sesión</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrada</translation>
    </message>
    <message>
        <source>nobody there</source>
        <translation>no hay nadie</translation>
    </message>
</context>
<context>
    <name>atalaya::routing::RoutingPage</name>
    <message>
        <source>Routing</source>
        <translation>Enrutamiento</translation>
    </message>
    <message>
        <source>The broker is slow to answer.</source>
        <translation>El servidor tarda en responder.</translation>
    </message>
    <message>
        <source>Rules need the line to the broker: you can read them, not change them.</source>
        <translation>Las reglas necesitan conexión con el servidor: puedes leerlas, no cambiarlas.</translation>
    </message>
    <message>
        <source>There are no queues yet.</source>
        <translation>Todavía no hay colas.</translation>
    </message>
    <message>
        <source>Work waits in queues; rules say who takes it from them.</source>
        <translation>El trabajo espera en colas; las reglas dicen quién lo toma.</translation>
    </message>
    <message>
        <source>New queue</source>
        <translation>Cola nueva</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Habilidades</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacidad</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>SLA goals</source>
        <translation>Objetivos de SLA</translation>
    </message>
    <message>
        <source>Overflow</source>
        <translation>Desbordamiento</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Borradores</translation>
    </message>
    <message>
        <source>This draft</source>
        <translation>Este borrador</translation>
    </message>
    <message>
        <source>Published. Changes: %1</source>
        <translation>Publicado. Cambios: %1</translation>
    </message>
    <message>
        <source>The rules did not load</source>
        <translation>Las reglas no se cargaron</translation>
    </message>
    <message>
        <source>Draft by you, %1</source>
        <translation>Borrador tuyo, %1</translation>
    </message>
    <message>
        <source>Draft by %1, %2</source>
        <translation>Borrador de %1, %2</translation>
    </message>
    <message>
        <source>Why this agent?</source>
        <translation>¿Por qué este?</translation>
    </message>
    <message>
        <source>Queues now</source>
        <translation>Colas ahora</translation>
    </message>
    <message>
        <source>What if?</source>
        <translation>¿Y si…?</translation>
    </message>
    <message>
        <source>Staffing</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>The rules before hold again; what you took back is kept</source>
        <translation>Vuelven a valer las reglas anteriores; se guarda lo que deshiciste</translation>
    </message>
</context>
<context>
    <name>atalaya::routing::SectionStack</name>
    <message>
        <source>The broker takes longer than usual.</source>
        <translation>El broker tarda más de lo normal.</translation>
    </message>
    <message>
        <source>This needs the line to the broker</source>
        <translation>Esto necesita la conexión con el broker</translation>
    </message>
    <message>
        <source>Nothing of it is kept on this computer. It comes when the line is back.</source>
        <translation>No se guarda nada en este equipo. Aparece cuando vuelve la conexión.</translation>
    </message>
</context>
<context>
    <name>atalaya::routing::SkillsModel</name>
    <message>
        <source>%1, was %2</source>
        <translation>%1, antes %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>level %1 of 5</source>
        <translation>nivel %1 de 5</translation>
    </message>
</context>
<context>
    <name>atalaya::routing::SkillsSection</name>
    <message>
        <source>Skills</source>
        <translation>Habilidades</translation>
    </message>
    <message>
        <source>Choose a cell and press 1 to 5; 0 takes the skill away. It holds when the draft is published.</source>
        <translation>Elige una casilla y pulsa de 1 a 5; 0 quita la habilidad. Vale cuando se publique el borrador.</translation>
    </message>
    <message>
        <source>New skill…</source>
        <translation>Habilidad nueva…</translation>
    </message>
</context>
<context>
    <name>atalaya::routing::SkillsTable</name>
    <message>
        <source>Skills of each agent</source>
        <translation>Habilidades de cada agente</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Habilidades</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agentes</translation>
    </message>
</context>
<context>
    <name>atalaya::routing::StaffingSection</name>
    <message>
        <source>nothing came</source>
        <translation>no llegó nada</translation>
    </message>
    <message>
        <source>enough</source>
        <translation>suficientes</translation>
    </message>
    <message>
        <source>%1 too few</source>
        <translation>faltan %1</translation>
    </message>
    <message>
        <source>How many people does a queue need?</source>
        <translation>¿Cuánta gente necesita una cola?</translation>
    </message>
    <message>
        <source>Choose a queue and a period.</source>
        <translation>Elige una cola y un periodo.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source> %</source>
        <comment>after a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>Begin within</source>
        <translation>Empezar en</translation>
    </message>
    <message>
        <source>as in the rules</source>
        <translation>como en las reglas</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Paciencia</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>como fue</translation>
    </message>
    <message>
        <source>Reckon</source>
        <translation>Calcular</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>To begin in time</source>
        <translation>Empezar a tiempo</translation>
    </message>
    <message>
        <source>Staffing</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Agents by half hour</source>
        <translation>Agentes por media hora</translation>
    </message>
    <message>
        <source>Nothing came to this queue in this period</source>
        <translation>No llegó nada a esta cola en este periodo</translation>
    </message>
    <message>
        <source>Choose another queue, or a longer period.</source>
        <translation>Elige otra cola o un periodo más largo.</translation>
    </message>
    <message>
        <source>The staffing cannot be reckoned</source>
        <translation>No se puede calcular la plantilla</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations on %1 days, %2 of work each.</source>
        <translation>
            <numerusform>%n conversación en %1 días, %2 de trabajo cada una.</numerusform>
            <numerusform>%n conversaciones en %1 días, %2 de trabajo cada una.</numerusform>
        </translation>
    </message>
    <message>
        <source>They need %1 hours of agents a day; %2 were there.</source>
        <translation>Necesitan %1 horas de agentes al día; hubo %2.</translation>
    </message>
    <message>
        <source>There were enough in every half hour.</source>
        <translation>Hubo suficientes en todas las medias horas.</translation>
    </message>
    <message numerus="yes">
        <source>There were too few in %n half hours.</source>
        <translation>
            <numerusform>Faltó gente en %n media hora.</numerusform>
            <numerusform>Faltó gente en %n medias horas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reckoned with a patience of %1.</source>
        <translation>Calculado con una paciencia de %1.</translation>
    </message>
    <message>
        <source>Reckoned as if nobody gave up.</source>
        <translation>Calculado como si nadie abandonara.</translation>
    </message>
    <message>
        <source>Half hour</source>
        <translation>Media hora</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Llegaron</translation>
    </message>
    <message>
        <source>Work each</source>
        <translation>Trabajo cada una</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Necesarios</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Presentes</translation>
    </message>
    <message>
        <source>In time with those</source>
        <translation>A tiempo con ellos</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>The whole day</source>
        <translation>Todo el día</translation>
    </message>
    <message>
        <source>present</source>
        <translation>presentes</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>necesarios</translation>
    </message>
    <message>
        <source>%1: %2 needed, %3 present, %4</source>
        <translation>%1: %2 necesarios, %3 presentes, %4</translation>
    </message>
    <message numerus="yes">
        <source>Agents by half hour: most are needed at %1, %n.</source>
        <translation>
            <numerusform>Agentes por media hora: donde más, a las %1, hace falta %n.</numerusform>
            <numerusform>Agentes por media hora: donde más, a las %1, hacen falta %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing came in any half hour.</source>
        <translation>No llegó nada en ninguna media hora.</translation>
    </message>
</context>
<context>
    <name>atalaya::routing::WhatIfSection</name>
    <message>
        <source>Run</source>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>What if?</source>
        <translation>¿Y si…?</translation>
    </message>
    <message>
        <source>Choose another file, or a part of the past.</source>
        <translation>Elige otro archivo o una parte del pasado.</translation>
    </message>
    <message>
        <source>Replaying the past</source>
        <translation>Repitiendo el pasado</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Live rules and draft compared</source>
        <translation>Reglas en vigor y borrador comparados</translation>
    </message>
    <message>
        <source>The largest differences</source>
        <translation>Las mayores diferencias</translation>
    </message>
    <message>
        <source>Longest wait by hour, min</source>
        <translation>Espera más larga por hora, min</translation>
    </message>
    <message>
        <source>There is no draft to compare with the live rules.</source>
        <translation>No hay borrador que comparar con las reglas en vigor.</translation>
    </message>
    <message>
        <source>Replay the past with your draft</source>
        <translation>Repite el pasado con tu borrador</translation>
    </message>
    <message>
        <source>Choose a period and run it: you see who would gain and who would lose.</source>
        <translation>Elige un periodo y ejecútalo: verás quién ganaría y quién perdería.</translation>
    </message>
    <message>
        <source>There is no draft</source>
        <translation>No hay borrador</translation>
    </message>
    <message>
        <source>Nothing to compare: the live rules would do what they did. Change a rule first.</source>
        <translation>Nada que comparar: las reglas en vigor harían lo que hicieron. Cambia antes una regla.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Nothing came in this period</source>
        <translation>No llegó nada en este periodo</translation>
    </message>
    <message>
        <source>Choose another part of the past.</source>
        <translation>Elige otra parte del pasado.</translation>
    </message>
    <message>
        <source>The past could not be replayed</source>
        <translation>No se pudo repetir el pasado</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En vigor</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>%1, better</source>
        <translation>%1, mejor</translation>
    </message>
    <message>
        <source>%1, worse</source>
        <translation>%1, peor</translation>
    </message>
    <message>
        <source>No queue would be worse off in this period.</source>
        <translation>Ninguna cola saldría perdiendo en este periodo.</translation>
    </message>
    <message>
        <source>live</source>
        <translation>en vigor</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>borrador</translation>
    </message>
    <message>
        <source>%1 o&apos;clock: live %2, draft %3</source>
        <translation>A las %1: en vigor %2, borrador %3</translation>
    </message>
    <message>
        <source>gave up</source>
        <translation>abandonó</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Wait live</source>
        <translation>Espera en vigor</translation>
    </message>
    <message>
        <source>Wait draft</source>
        <translation>Espera borrador</translation>
    </message>
</context>
<context>
    <name>atalaya::routing::WhySection</name>
    <message>
        <source>Number, name or subject</source>
        <translation>Número, nombre o asunto</translation>
    </message>
    <message>
        <source>Find a conversation</source>
        <translation>Buscar una conversación</translation>
    </message>
    <message>
        <source>Conversations found</source>
        <translation>Conversaciones encontradas</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se ha encontrado nada</translation>
    </message>
    <message>
        <source>Try the number, or a part of the name.</source>
        <translation>Prueba con el número o una parte del nombre.</translation>
    </message>
    <message>
        <source>The story of this conversation</source>
        <translation>La historia de esta conversación</translation>
    </message>
    <message>
        <source>What happened, the newest last</source>
        <translation>Qué pasó, lo más nuevo al final</translation>
    </message>
    <message>
        <source>Who could take it</source>
        <translation>Quién podía llevarla</translation>
    </message>
    <message>
        <source>Open the conversation</source>
        <translation>Abrir la conversación</translation>
    </message>
    <message>
        <source>The story cannot be shown</source>
        <translation>No se puede mostrar la historia</translation>
    </message>
    <message>
        <source>Why this agent?</source>
        <translation>¿Por qué este agente?</translation>
    </message>
    <message>
        <source>The router has nothing about it</source>
        <translation>El enrutador no tiene nada sobre ella</translation>
    </message>
    <message>
        <source>It came before the router kept records, or a person took it at once.</source>
        <translation>Llegó antes de que el enrutador guardara registros, o una persona la tomó enseguida.</translation>
    </message>
    <message>
        <source>The bars: how many of the 8 questions each agent passed when it was decided.</source>
        <translation>Las barras: cuántas de las 8 preguntas superó cada agente cuando se decidió.</translation>
    </message>
    <message>
        <source>The bars: how many of the 8 questions each agent passes now.</source>
        <translation>Las barras: cuántas de las 8 preguntas supera cada agente ahora.</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>How far they came</source>
        <translation>Hasta dónde llegó</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>%1. Stopped at: %2</source>
        <translation>%1. Se quedó en: %2</translation>
    </message>
    <message>
        <source>passed %1 of 8, %2</source>
        <translation>superó %1 de 8, %2</translation>
    </message>
    <message>
        <source>out</source>
        <translation>fuera</translation>
    </message>
    <message>
        <source>No conversation is chosen</source>
        <translation>Ninguna conversación elegida</translation>
    </message>
    <message>
        <source>Find one at the left, or press W where you read it.</source>
        <translation>Busca una a la izquierda o pulsa W donde la lees.</translation>
    </message>
</context>
<context>
    <name>atalaya::settings::AboutSection</name>
    <message>
        <source>Free software under the GNU General Public License, version 3. It comes without any warranty.</source>
        <translation>Software libre bajo la Licencia Pública General de GNU, versión 3. No lleva ninguna garantía.</translation>
    </message>
    <message>
        <source>Atalaya %1 is there</source>
        <translation>Atalaya %1 disponible</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Abrir su página</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Shows whose work Atalaya is made of</source>
        <translation>Muestra quién hizo las piezas de Atalaya</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
</context>
<context>
    <name>atalaya::settings::DeviceRows</name>
    <message>
        <source>Emptied on %1</source>
        <translation>Vaciado: %1</translation>
    </message>
    <message>
        <source>Is emptied when it next connects</source>
        <translation>Se vaciará la próxima vez que se conecte</translation>
    </message>
    <message>
        <source>Connected now</source>
        <translation>Conectado ahora</translation>
    </message>
    <message>
        <source>Last seen %1</source>
        <translation>Última vez: %1</translation>
    </message>
    <message>
        <source>Asking the broker</source>
        <translation>Preguntando al servidor</translation>
    </message>
    <message>
        <source>The list comes from the broker. %1</source>
        <translation>La lista viene del servidor. %1</translation>
    </message>
    <message>
        <source>No computer is known so far.</source>
        <translation>Aún no se conoce ningún ordenador.</translation>
    </message>
    <message>
        <source>Empty…</source>
        <translation>Vaciar…</translation>
    </message>
    <message>
        <source>Empty %1</source>
        <translation>Vaciar %1</translation>
    </message>
    <message>
        <source>Empty %1?</source>
        <translation>¿Vaciar %1?</translation>
    </message>
    <message>
        <source>Everything Atalaya keeps there is removed: tickets, drafts, and what waits in its outbox. It cannot be taken back, and that computer may not sign in until an administrator allows it.</source>
        <translation>Se elimina todo lo que Atalaya guarda allí: conversaciones, borradores y lo que espera en su bandeja de salida. No se puede deshacer, y ese ordenador no podrá iniciar sesión hasta que un administrador lo permita.</translation>
    </message>
    <message>
        <source>Empty it</source>
        <translation>Vaciarlo</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
</context>
<context>
    <name>atalaya::settings::KeptSection</name>
    <message>
        <source>Counting</source>
        <translation>Contando</translation>
    </message>
    <message>
        <source>Finished tickets stay for</source>
        <translation>Las conversaciones terminadas se guardan</translation>
    </message>
    <message>
        <source>Attachments take up at most</source>
        <translation>Los adjuntos ocupan como mucho</translation>
    </message>
    <message>
        <source>Fetch everything again</source>
        <translation>Descargar todo de nuevo</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>as long as the broker has them</source>
        <translation>mientras las tenga el servidor</translation>
    </message>
    <message>
        <source>%1 tickets with %2 entries: %3. Attachments: %4.</source>
        <translation>%1 conversaciones con %2 entradas: %3. Adjuntos: %4.</translation>
    </message>
    <message>
        <source>Your administrator has set this.</source>
        <translation>Lo ha fijado tu administrador.</translation>
    </message>
    <message>
        <source>What you have written is never removed, however old it is.</source>
        <translation>Lo que has escrito no se elimina nunca, por antiguo que sea.</translation>
    </message>
    <message>
        <source>Fetch everything again?</source>
        <translation>¿Descargar todo de nuevo?</translation>
    </message>
    <message>
        <source>What was copied from the broker is thrown away and fetched anew. Until it is here, lists are short. Drafts and outbox stay.</source>
        <translation>Lo copiado del servidor se elimina y se descarga de nuevo. Hasta que llegue, las listas serán cortas. Los borradores y la bandeja de salida se quedan.</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>Descargar de nuevo</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>It is being fetched. The line at the bottom of the window tells how far it is.</source>
        <translation>Se está descargando. La línea al pie de la ventana dice cuánto lleva.</translation>
    </message>
</context>
<context>
    <name>atalaya::settings::LookPreview</name>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Every change here can be undone with Ctrl Z.</source>
        <translation>Aquí todo cambio se puede deshacer con Ctrl Z.</translation>
    </message>
    <message>
        <source>Ask for the carrier size first.</source>
        <translation>Pregunta primero por el tamaño del transportín.</translation>
    </message>
    <message>
        <source>comfortable</source>
        <translation>cómoda</translation>
    </message>
    <message>
        <source>compact</source>
        <translation>compacta</translation>
    </message>
    <message>
        <source>touch</source>
        <translation>táctil</translation>
    </message>
    <message>
        <source>%1 %, %2</source>
        <translation>%1 %, %2</translation>
    </message>
    <message>
        <source>The lowest contrast of any text in this theme is %1 to 1. The rule is %2.</source>
        <translation>El contraste más bajo de un texto en este tema es de %1 a 1. La norma es %2.</translation>
    </message>
</context>
<context>
    <name>atalaya::settings::PreferenceRow</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Back to usual</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Set by your company</source>
        <translation>Fijado por tu empresa</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>Cambiado por ti</translation>
    </message>
    <message>
        <source>Back to usual: %1</source>
        <translation>Restaurar: %1</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densidad</translation>
    </message>
    <message>
        <source>Compact shows more conversations on this screen</source>
        <translation>Compacta muestra más conversaciones en esta pantalla</translation>
    </message>
    <message>
        <source>rows compact touch</source>
        <translation>filas compacta táctil</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Everything grows, nothing is cut off. Up to 200 %</source>
        <translation>Todo crece y nada se corta. Hasta 200 %</translation>
    </message>
    <message>
        <source>zoom font larger smaller</source>
        <translation>zoom letra fuente más grande más pequeña</translation>
    </message>
    <message>
        <source>Colours for people who do not see red and green</source>
        <translation>Colores para quienes no distinguen el rojo y el verde</translation>
    </message>
    <message>
        <source>Blue and orange in charts; shapes stay the same</source>
        <translation>Azul y naranja en los gráficos; las formas no cambian</translation>
    </message>
    <message>
        <source>colour blind</source>
        <translation>daltonismo daltónico colores</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Menos movimiento</translation>
    </message>
    <message>
        <source>No slides or fades. Rings step once a second</source>
        <translation>Sin deslizamientos ni fundidos. Los anillos avanzan una vez por segundo</translation>
    </message>
    <message>
        <source>animation</source>
        <translation>animación</translation>
    </message>
    <message>
        <source>Always show the focus ring</source>
        <translation>Mostrar siempre el anillo de foco</translation>
    </message>
    <message>
        <source>Also after a click, not only with the keyboard</source>
        <translation>También tras un clic, no solo con el teclado</translation>
    </message>
    <message>
        <source>More time to undo</source>
        <translation>Más tiempo para deshacer</translation>
    </message>
    <message>
        <source>10 s where it is usually 6</source>
        <translation>10 s donde suelen ser 6</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>lento despacio</translation>
    </message>
    <message>
        <source>Single-key shortcuts</source>
        <translation>Atajos de una sola tecla</translation>
    </message>
    <message>
        <source>Turn off if you use speech input: J, K, E and so on</source>
        <translation>Desactívalos si dictas por voz: J, K, E y otras</translation>
    </message>
    <message>
        <source>keyboard letters voice</source>
        <translation>teclado letras voz</translation>
    </message>
    <message>
        <source>Atalaya speaks</source>
        <translation>Idioma de Atalaya</translation>
    </message>
    <message>
        <source>Changes at once, no restart</source>
        <translation>Cambia al momento, sin reiniciar</translation>
    </message>
    <message>
        <source>Someone offers me work</source>
        <translation>Alguien me ofrece trabajo</translation>
    </message>
    <message>
        <source>sound notice</source>
        <translation>sonido aviso notificación</translation>
    </message>
    <message>
        <source>A customer answers me</source>
        <translation>Un cliente me responde</translation>
    </message>
    <message>
        <source>SLA under 5 min</source>
        <translation>SLA a menos de 5 min</translation>
    </message>
    <message>
        <source>My answer could not be sent</source>
        <translation>Mi respuesta no se ha podido enviar</translation>
    </message>
    <message>
        <source>My change needs a decision</source>
        <translation>Mi cambio necesita una decisión</translation>
    </message>
    <message>
        <source>Volume of the sounds</source>
        <translation>Volumen de los sonidos</translation>
    </message>
    <message>
        <source>loud quiet</source>
        <translation>alto bajo</translation>
    </message>
    <message>
        <source>Hide message text in notices of the system</source>
        <translation>Ocultar el texto de los mensajes en las notificaciones del sistema</translation>
    </message>
    <message>
        <source>Shows only “New message, WhatsApp”</source>
        <translation>Solo muestra «Mensaje nuevo, WhatsApp»</translation>
    </message>
    <message>
        <source>privacy lock screen</source>
        <translation>privacidad pantalla de bloqueo</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>No molestar</translation>
    </message>
    <message>
        <source>Offers still arrive while you are Available</source>
        <translation>Las ofertas siguen llegando mientras estás Disponible</translation>
    </message>
    <message>
        <source>silence night break</source>
        <translation>silencio noche descanso</translation>
    </message>
    <message>
        <source>Quiet while I am on a call</source>
        <translation>Silencio mientras estoy en una llamada</translation>
    </message>
    <message>
        <source>Icon in the tray of the system</source>
        <translation>Icono en la bandeja del sistema</translation>
    </message>
    <message>
        <source>Shows how many conversations wait for you</source>
        <translation>Muestra cuántas conversaciones te esperan</translation>
    </message>
    <message>
        <source>undo send seconds</source>
        <translation>deshacer enviar segundos</translation>
    </message>
    <message>
        <source>Time to take back an email</source>
        <translation>Tiempo para retirar un correo</translation>
    </message>
    <message>
        <source>Time to take back a WhatsApp message</source>
        <translation>Tiempo para retirar un mensaje de WhatsApp</translation>
    </message>
    <message>
        <source>Time to take back a direct message</source>
        <translation>Tiempo para retirar un mensaje directo</translation>
    </message>
    <message>
        <source>Time to take back a public answer</source>
        <translation>Tiempo para retirar una respuesta pública</translation>
    </message>
    <message>
        <source>Time to take back an SMS</source>
        <translation>Tiempo para retirar un SMS</translation>
    </message>
    <message>
        <source>Shift+Enter is a new line then</source>
        <translation>Entonces Shift+Enter es una línea nueva</translation>
    </message>
    <message>
        <source>return key composer</source>
        <translation>tecla intro retorno editor</translation>
    </message>
    <message>
        <source>Enter sends a chat message</source>
        <translation>Enter envía un mensaje de chat</translation>
    </message>
    <message>
        <source>Enter sends a WhatsApp message</source>
        <translation>Enter envía un mensaje de WhatsApp</translation>
    </message>
    <message>
        <source>Enter sends a direct message</source>
        <translation>Enter envía un mensaje directo</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>Revisar ortografía</translation>
    </message>
    <message>
        <source>In the language of each text</source>
        <translation>En el idioma de cada texto</translation>
    </message>
    <message>
        <source>spelling dictionary words</source>
        <translation>ortografía diccionario palabras</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
    <message>
        <source>%1: from</source>
        <translation>%1: desde</translation>
    </message>
    <message>
        <source>%1: until</source>
        <translation>%1: hasta</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>no sound</source>
        <translation>sin sonido</translation>
    </message>
    <message>
        <source>Bell</source>
        <translation>Campana</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>Suave</translation>
    </message>
    <message>
        <source>Two tones</source>
        <translation>Dos tonos</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Grave</translation>
    </message>
    <message>
        <source>%1: sound</source>
        <translation>%1: sonido</translation>
    </message>
    <message>
        <source>none, it goes at once</source>
        <translation>ninguno, sale al momento</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Accesibilidad</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este ordenador</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Cómoda</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacta</translation>
    </message>
    <message>
        <source>Touch</source>
        <translation>Táctil</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Sounds come from</source>
        <translation>Los sonidos salen por</translation>
    </message>
    <message>
        <source>A headset while you talk, for instance</source>
        <translation>Por ejemplo, los auriculares mientras hablas</translation>
    </message>
    <message>
        <source>speaker headphones sound card</source>
        <translation>altavoz auriculares tarjeta de sonido</translation>
    </message>
    <message>
        <source>Sounds also while I am on a call</source>
        <translation>Sonidos también durante una llamada</translation>
    </message>
    <message>
        <source>Always load pictures of these senders</source>
        <translation>Cargar siempre las imágenes de estos remitentes</translation>
    </message>
    <message>
        <source>Who is not here is asked about with each message</source>
        <translation>Con los demás se pregunta en cada mensaje</translation>
    </message>
    <message>
        <source>mail remote images tracker privacy</source>
        <translation>correo imágenes remotas rastreador privacidad</translation>
    </message>
    <message>
        <source>%1 (not connected)</source>
        <translation>%1 (sin conectar)</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>No longer: %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Always translate customers who write in</source>
        <translation>Traducir siempre a los clientes que escriben en</translation>
    </message>
    <message>
        <source>The original stays in sight. Shift+T does the same in a conversation</source>
        <translation>El original sigue a la vista. Mayús+T hace lo mismo en una conversación</translation>
    </message>
    <message>
        <source>translation machine language</source>
        <translation>traducción traducir automática idioma</translation>
    </message>
    <message>
        <source>Show the key of what I clicked</source>
        <translation>Mostrar la tecla de lo que he pulsado</translation>
    </message>
    <message>
        <source>In the bottom line, once a day for each, until you have used the key three times</source>
        <translation>En la línea inferior, una vez al día por cada una, hasta que uses la tecla tres veces</translation>
    </message>
    <message>
        <source>keyboard shortcuts hint learn mouse</source>
        <translation>teclado atajos pista aprender ratón</translation>
    </message>
</context>
<context>
    <name>atalaya::settings::PreferencesPage</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Parts of the preferences</source>
        <translation>Partes de las preferencias</translation>
    </message>
    <message>
        <source>Find a preference or a key</source>
        <translation>Buscar una preferencia o una tecla</translation>
    </message>
    <message>
        <source>No preference is called so.</source>
        <translation>Ninguna preferencia se llama así.</translation>
    </message>
    <message>
        <source>Try another word, or look through the parts at the left.</source>
        <translation>Prueba con otra palabra o mira en las partes de la izquierda.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>the last change</source>
        <translation>el último cambio</translation>
    </message>
    <message>
        <source>Theme light dark high contrast system</source>
        <translation>Tema claro oscuro alto contraste sistema</translation>
    </message>
    <message>
        <source>Press a row, then the new keys. Del gives the usual ones back.</source>
        <translation>Pulsa una fila y luego las teclas nuevas. Del devuelve las habituales.</translation>
    </message>
    <message>
        <source>storage disk kept days encryption passphrase key computers wipe</source>
        <translation>almacenamiento disco guardado días cifrado contraseña clave ordenadores borrar</translation>
    </message>
    <message>
        <source>version licence update</source>
        <translation>versión licencia actualización</translation>
    </message>
    <message>
        <source>What is kept here</source>
        <translation>Lo que se guarda aquí</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Protección</translation>
    </message>
    <message>
        <source>Your computers</source>
        <translation>Tus ordenadores</translation>
    </message>
</context>
<context>
    <name>atalaya::settings::ProtectionSection</name>
    <message>
        <source>Choose a passphrase</source>
        <translation>Elige una frase de contraseña</translation>
    </message>
    <message>
        <source>Passphrase now</source>
        <translation>Frase de contraseña actual</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Frase de contraseña nueva</translation>
    </message>
    <message>
        <source>At least 10 letters. Nobody can recover it.</source>
        <translation>Al menos 10 caracteres. Nadie puede recuperarla.</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translation>Usar esta frase de contraseña</translation>
    </message>
    <message>
        <source>Everything here is encrypted. The key is in this computer&apos;s key store.</source>
        <translation>Aquí todo está cifrado. La clave está en el almacén de claves de este ordenador.</translation>
    </message>
    <message>
        <source>Everything here is encrypted with your passphrase.</source>
        <translation>Aquí todo está cifrado con tu frase de contraseña.</translation>
    </message>
    <message>
        <source>Everything here is encrypted. The key is in a file beside it: whoever copies the whole folder can read it.</source>
        <translation>Aquí todo está cifrado. La clave está en un archivo al lado: quien copie toda la carpeta puede leerlo.</translation>
    </message>
    <message>
        <source>Without the broker it opens until %1.</source>
        <translation>Sin el servidor se puede abrir hasta: %1.</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Cambiar la frase de contraseña</translation>
    </message>
    <message>
        <source>Use a passphrase instead</source>
        <translation>Usar una frase de contraseña</translation>
    </message>
    <message>
        <source>Type the passphrase you use now.</source>
        <translation>Escribe la frase de contraseña que usas ahora.</translation>
    </message>
    <message>
        <source>Type at least 10 letters.</source>
        <translation>Escribe al menos 10 caracteres.</translation>
    </message>
    <message>
        <source>This is not the same. Type it again.</source>
        <translation>No es la misma. Escríbela otra vez.</translation>
    </message>
    <message>
        <source>This is not the passphrase. Type it again.</source>
        <translation>Esta no es la frase de contraseña. Escríbela otra vez.</translation>
    </message>
    <message>
        <source>The new passphrase is asked for at the next start.</source>
        <translation>La frase de contraseña nueva se pedirá en el próximo inicio.</translation>
    </message>
</context>
<context>
    <name>atalaya::settings::ShortcutRow</name>
    <message>
        <source>also %1: press again to use it</source>
        <translation>también %1: pulsa otra vez para usarlo</translation>
    </message>
    <message>
        <source>press keys… Del for none</source>
        <translation>pulsa las teclas… Del para ninguna</translation>
    </message>
    <message>
        <source>set by your company</source>
        <translation>fijado por tu empresa</translation>
    </message>
    <message>
        <source>changed by you, was %1</source>
        <translation>cambiado por ti, antes %1</translation>
    </message>
    <message>
        <source>%1, keys %2</source>
        <translation>%1, teclas %2</translation>
    </message>
</context>
<context>
    <name>atalaya::settings::ShortcutRows</name>
    <message>
        <source>Reset all</source>
        <translation>Restaurar todo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n actions</source>
        <translation>
            <numerusform>%n acción</numerusform>
            <numerusform>%n acciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n cambiada</numerusform>
            <numerusform>%n cambiadas</numerusform>
        </translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>en todas partes</translation>
    </message>
    <message>
        <source>when not typing</source>
        <translation>sin escribir</translation>
    </message>
    <message>
        <source>list, conversation</source>
        <translation>lista, conversación</translation>
    </message>
    <message>
        <source>composer</source>
        <translation>editor</translation>
    </message>
    <message>
        <source>palette and search</source>
        <translation>paleta y búsqueda</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>clientes</translation>
    </message>
    <message>
        <source>knowledge</source>
        <translation>conocimiento</translation>
    </message>
    <message>
        <source>listening</source>
        <translation>escucha</translation>
    </message>
    <message>
        <source>outbox</source>
        <translation>bandeja de salida</translation>
    </message>
    <message>
        <source>reports</source>
        <translation>informes</translation>
    </message>
    <message>
        <source>routing</source>
        <translation>enrutamiento</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>supervisión</translation>
    </message>
    <message>
        <source>training</source>
        <translation>formación</translation>
    </message>
</context>
<context>
    <name>atalaya::settings::ThemeCards</name>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
</context>
<context>
    <name>atalaya::shell::AddressCheck</name>
    <message>
        <source>Looking for it</source>
        <translation>Buscándolo</translation>
    </message>
    <message>
        <source>Something answers there, but it is not a broker of Atalaya.</source>
        <translation>Ahí responde algo, pero no es un servidor de Atalaya.</translation>
    </message>
    <message>
        <source>Found, secure</source>
        <translation>Encontrado, seguro</translation>
    </message>
    <message>
        <source>Found. This computer does not know its certificate yet: you compare it when you sign in.</source>
        <translation>Encontrado. Este ordenador aún no conoce su certificado: lo comparas al iniciar sesión.</translation>
    </message>
    <message>
        <source>Found, but what is sent there is not encrypted.</source>
        <translation>Encontrado, pero lo que se envía ahí no va cifrado.</translation>
    </message>
</context>
<context>
    <name>atalaya::shell::AlertSource</name>
    <message>
        <source>%1: %2 left</source>
        <translation>%1: quedan %2</translation>
    </message>
    <message>
        <source>A conversation is due in less than 5 minutes</source>
        <translation>Una conversación vence en menos de 5 minutos</translation>
    </message>
    <message>
        <source>New message, %1</source>
        <translation>Mensaje nuevo, %1</translation>
    </message>
    <message>
        <source>Offered to you: %1</source>
        <translation>Se te ofrece: %1</translation>
    </message>
    <message>
        <source>Offered to you: %1, %2</source>
        <translation>Se te ofrece: %1, %2</translation>
    </message>
    <message>
        <source>A conversation is offered to you, %1</source>
        <translation>Se te ofrece una conversación, %1</translation>
    </message>
    <message>
        <source>Your answer was not sent</source>
        <translation>Tu respuesta no se ha enviado</translation>
    </message>
    <message>
        <source>Not sent to %1</source>
        <translation>No enviado a %1</translation>
    </message>
    <message>
        <source>Nobody knows whether your answer arrived</source>
        <translation>Nadie sabe si tu respuesta ha llegado</translation>
    </message>
    <message>
        <source>An answer of yours was not sent</source>
        <translation>Una respuesta tuya no se ha enviado</translation>
    </message>
    <message>
        <source>One of your changes needs a decision</source>
        <translation>Uno de tus cambios necesita una decisión</translation>
    </message>
    <message>
        <source>What you wrote is kept in the outbox.</source>
        <translation>Lo que escribiste está guardado en la bandeja de salida.</translation>
    </message>
</context>
<context>
    <name>atalaya::shell::Alerts</name>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>You missed an offer</source>
        <translation>Se te ha pasado una oferta</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n respuesta</numerusform>
            <numerusform>%n respuestas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed offer(s)</source>
        <translation>
            <numerusform>%n oferta perdida</numerusform>
            <numerusform>%n ofertas perdidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due soon</source>
        <translation>
            <numerusform>%n vence pronto</numerusform>
            <numerusform>%n vencen pronto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <translation>
            <numerusform>%n sin enviar</numerusform>
            <numerusform>%n sin enviar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n por decidir</numerusform>
            <numerusform>%n por decidir</numerusform>
        </translation>
    </message>
    <message>
        <source>While you were busy: %1</source>
        <translation>Mientras estabas a otra cosa: %1</translation>
    </message>
</context>
<context>
    <name>atalaya::shell::BellPanel</name>
    <message>
        <source>Nothing new</source>
        <translation>Nada nuevo</translation>
    </message>
    <message>
        <source>Offers, answers and due times stand here.</source>
        <translation>Aquí aparecen las ofertas, las respuestas y los vencimientos.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Novedades</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>No molestar</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>atalaya::shell::ContextColumn</name>
    <message>
        <source>About this conversation</source>
        <translation>Sobre esta conversación</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Hide the context panel</source>
        <translation>Ocultar el panel de contexto</translation>
    </message>
    <message>
        <source>Show knowledge as a tab</source>
        <translation>Mostrar los artículos como pestaña</translation>
    </message>
    <message>
        <source>Show the team as a tab</source>
        <translation>Mostrar el equipo como pestaña</translation>
    </message>
    <message>
        <source>Put it back beside the conversation</source>
        <translation>Devolverlo al lado de la conversación</translation>
    </message>
    <message>
        <source>Put it in a window of its own</source>
        <translation>Ponerlo en una ventana propia</translation>
    </message>
    <message>
        <source>About: %1 – Atalaya</source>
        <translation>Sobre: %1 – Atalaya</translation>
    </message>
</context>
<context>
    <name>atalaya::shell::ConversationTabs</name>
    <message>
        <source>All open conversations</source>
        <translation>Todas las conversaciones abiertas</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Dejar abierta</translation>
    </message>
    <message>
        <source>Put beside</source>
        <translation>Poner al lado</translation>
    </message>
    <message>
        <source>Close this tab</source>
        <translation>Cerrar pestaña</translation>
    </message>
</context>
<context>
    <name>atalaya::shell::DeskWindow</name>
    <message>
        <source>%1[*] – Atalaya</source>
        <translation>%1[*] – Atalaya</translation>
    </message>
</context>
<context>
    <name>atalaya::shell::FinishPage</name>
    <message>
        <source>start</source>
        <translation>empezar</translation>
    </message>
    <message>
        <source>Each choice counts at once. All of them, and many more, stand in the preferences.</source>
        <translation>Cada elección vale al momento. Todas, y muchas más, están en las preferencias.</translation>
    </message>
    <message>
        <source>Start working</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Make it yours</source>
        <translation>Ponlo a tu gusto</translation>
    </message>
</context>
<context>
    <name>atalaya::shell::FirstRunPage</name>
    <message>
        <source>How do you want to start?</source>
        <translation>¿Cómo quieres empezar?</translation>
    </message>
    <message>
        <source>You can change this later. Nothing is sent until you sign in.</source>
        <translation>Puedes cambiarlo más tarde. No se envía nada hasta que inicies sesión.</translation>
    </message>
    <message>
        <source>Connect to my contact centre</source>
        <translation>Conectar con mi centro de atención</translation>
    </message>
    <message>
        <source>Real customers, your queues, your team. You need the address and an account.</source>
        <translation>Clientes reales, tus colas, tu equipo. Necesitas la dirección y una cuenta.</translation>
    </message>
    <message>
        <source>Broker address</source>
        <translation>Dirección del servidor</translation>
    </message>
    <message>
        <source>Look around in the sample company</source>
        <translation>Echar un vistazo a la empresa de ejemplo</translation>
    </message>
    <message>
        <source>A pretend airline with customers who write in Spanish, English and Portuguese. It works without a network.</source>
        <translation>Una aerolínea ficticia con clientes que escriben en español, inglés y portugués. Funciona sin red.</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>Sin cuenta</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>Nada sale de este ordenador</translation>
    </message>
    <message>
        <source>Good for training</source>
        <translation>Ideal para formación</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>elegir</translation>
    </message>
    <message>
        <source>continue</source>
        <translation>continuar</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>Type the address your administrator gave you.</source>
        <translation>Escribe la dirección que te dio tu administrador.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
</context>
<context>
    <name>atalaya::shell::FrontPage</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
</context>
<context>
    <name>atalaya::shell::HelpWindow</name>
    <message>
        <source>Help – Atalaya</source>
        <translation>Ayuda – Atalaya</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
</context>
<context>
    <name>atalaya::shell::HitPreview</name>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open beside</source>
        <translation>Abrir al lado</translation>
    </message>
    <message>
        <source>Nobody&apos;s</source>
        <translation>De nadie</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>v %1</source>
        <translation>v %1</translation>
    </message>
</context>
<context>
    <name>atalaya::shell::KeysSheet</name>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>While writing</source>
        <translation>Al escribir</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>List and conversation</source>
        <translation>Lista y conversación</translation>
    </message>
    <message>
        <source>Find a key</source>
        <translation>Buscar una tecla</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>No key is called so</source>
        <translation>Ninguna tecla se llama así</translation>
    </message>
</context>
<context>
    <name>atalaya::shell::LiveCapacity</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Why these limits?</source>
        <translation>¿Por qué el límite?</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En vivo</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacidad</translation>
    </message>
    <message>
        <source>You have %1 of %2 units in use</source>
        <translation>Tienes en uso %1 de %2 unidades</translation>
    </message>
    <message>
        <source>Unless your company sets it otherwise, a call takes %1 units, a chat %2 and an e-mail %3.</source>
        <translation>Salvo que tu empresa lo fije de otro modo, una llamada ocupa %1 unidades, un chat %2 y un correo %3.</translation>
    </message>
    <message>
        <source>There is room for one more chat.</source>
        <translation>Hay sitio para un chat más.</translation>
    </message>
    <message>
        <source>There is no room for one more chat until something is done.</source>
        <translation>No hay sitio para otro chat hasta que termines algo.</translation>
    </message>
    <message>
        <source>Your team lead sets these numbers under Routing, Capacity.</source>
        <translation>Tu responsable de equipo fija estos números en Enrutamiento, Capacidad.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>atalaya::shell::LiveColumn</name>
    <message>
        <source>You write this one in a window of its own</source>
        <translation>Esta la escribes en su propia ventana</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrarla</translation>
    </message>
    <message>
        <source>Actions of this conversation</source>
        <translation>Acciones de esta conversación</translation>
    </message>
    <message>
        <source>Close this side</source>
        <translation>Cerrar este lado</translation>
    </message>
    <message>
        <source>Conversation with %1</source>
        <translation>Conversación con %1</translation>
    </message>
</context>
<context>
    <name>atalaya::shell::LiveList</name>
    <message>
        <source>Live now</source>
        <translation>En vivo ahora</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>One at a time</source>
        <translation>De una en una</translation>
    </message>
    <message>
        <source>More about these columns</source>
        <translation>Más sobre estas columnas</translation>
    </message>
    <message>
        <source>Live conversations</source>
        <translation>Conversaciones en vivo</translation>
    </message>
    <message>
        <source>Nobody is waiting live</source>
        <translation>Nadie espera en vivo</translation>
    </message>
    <message>
        <source>Chats, messages and calls that you accept stand here.</source>
        <translation>Aquí aparecen los chats, mensajes y llamadas que aceptas.</translation>
    </message>
</context>
<context>
    <name>atalaya::shell::LiveListModel</name>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n sin leer</numerusform>
            <numerusform>%n sin leer</numerusform>
        </translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>número %1</translation>
    </message>
</context>
<context>
    <name>atalaya::shell::LivePage</name>
    <message>
        <source>No live conversation</source>
        <translation>Sin conversaciones en vivo</translation>
    </message>
    <message>
        <source>What you accept opens here by itself.</source>
        <translation>Lo que aceptas se abre aquí solo.</translation>
    </message>
    <message>
        <source>Columns side by side</source>
        <translation>Columnas lado a lado</translation>
    </message>
    <message>
        <source>As many as have room</source>
        <translation>Las que quepan</translation>
    </message>
    <message numerus="yes">
        <source>%n at most</source>
        <translation>
            <numerusform>Máximo %n</numerusform>
            <numerusform>Máximo %n</numerusform>
        </translation>
    </message>
    <message>
        <source>One at a time</source>
        <translation>De una en una</translation>
    </message>
</context>
<context>
    <name>atalaya::shell::MainWindow</name>
    <message>
        <source>Atalaya</source>
        <translation>Atalaya</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Filas compactas</translation>
    </message>
    <message>
        <source>%1[*] – Atalaya</source>
        <translation>%1[*] – Atalaya</translation>
    </message>
    <message>
        <source>theme colours appearance</source>
        <translation>tema colores aspecto</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Tema claro</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Tema oscuro</translation>
    </message>
    <message>
        <source>density rows compact comfortable</source>
        <translation>densidad filas compactas cómodas</translation>
    </message>
    <message>
        <source>Comfortable rows</source>
        <translation>Filas cómodas</translation>
    </message>
    <message>
        <source>quiet notifications sounds disturb</source>
        <translation>silencio notificaciones sonidos molestar</translation>
    </message>
    <message>
        <source>Do not disturb for one hour</source>
        <translation>No molestar durante una hora</translation>
    </message>
    <message>
        <source>Disturb me again</source>
        <translation>Volver a avisarme</translation>
    </message>
</context>
<context>
    <name>atalaya::shell::OfferHost</name>
    <message>
        <source>You know %1 (level %2 of 5)</source>
        <translation>Sabes %1 (nivel %2 de 5)</translation>
    </message>
    <message>
        <source>You work in %1</source>
        <translation>Trabajas en %1</translation>
    </message>
    <message>
        <source>You helped this customer before</source>
        <translation>Ya ayudaste a este cliente</translation>
    </message>
    <message>
        <source>Nobody else who can take it is free</source>
        <translation>No hay nadie más libre que pueda atenderla</translation>
    </message>
    <message>
        <source>You have the most room</source>
        <translation>Eres quien más plazas libres tiene</translation>
    </message>
    <message>
        <source>You have been free for the longest time (%1)</source>
        <translation>Llevas más tiempo libre que nadie (%1)</translation>
    </message>
    <message>
        <source>It is your turn</source>
        <translation>Es tu turno</translation>
    </message>
    <message>
        <source>You did not answer in time. It is back in front of the queue and you are away.</source>
        <translation>No respondiste a tiempo. Ha vuelto al principio de la cola y estás ausente.</translation>
    </message>
    <message>
        <source>The offer is over. It went to somebody else.</source>
        <translation>La oferta ha terminado. Pasó a otra persona.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Why you</source>
        <translation>Por qué tú</translation>
    </message>
</context>
<context>
    <name>atalaya::shell::OfferPopup</name>
    <message>
        <source>Offered to you</source>
        <translation>Se te ofrece</translation>
    </message>
</context>
<context>
    <name>atalaya::shell::Palette</name>
    <message>
        <source>Search conversations, customers, articles and commands</source>
        <translation>Buscar conversaciones, clientes, artículos y órdenes</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Buscar o ejecutar una orden</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Nothing found on this computer</source>
        <translation>Nada encontrado en este ordenador</translation>
    </message>
    <message>
        <source>There is more. Add a word to narrow it down.</source>
        <translation>Hay más. Añade una palabra para acotar.</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Qué se muestra</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>elegir</translation>
    </message>
    <message>
        <source>run</source>
        <translation>ejecutar</translation>
    </message>
    <message>
        <source>keep open</source>
        <translation>dejar abierta</translation>
    </message>
    <message>
        <source>next group</source>
        <translation>grupo siguiente</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>órdenes</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personas</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>etiquetas</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Reciente</translation>
    </message>
    <message>
        <source>%1 found on this computer</source>
        <translation>%1 en este ordenador</translation>
    </message>
    <message>
        <source>%1 found, there are more</source>
        <translation>%1 y hay más</translation>
    </message>
    <message numerus="yes">
        <source>%n places, %1</source>
        <translation>
            <numerusform>%n lugar, %1</numerusform>
            <numerusform>%n lugares, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atalaya::shell::PendingSends</name>
    <message>
        <source>Sending to %1</source>
        <translation>Enviando a %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Will be sent %1, by your clock</source>
        <translation>Se enviará %1, según tu reloj</translation>
    </message>
    <message>
        <source>It is already on its way.</source>
        <translation>Ya está en camino.</translation>
    </message>
</context>
<context>
    <name>atalaya::shell::Places</name>
    <message>
        <source>Inbox</source>
        <translation>Bandeja</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>Enrutamiento</translation>
    </message>
</context>
<context>
    <name>atalaya::shell::RailPerson</name>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>atalaya::shell::SendAlarm</name>
    <message numerus="yes">
        <source>%n answers may not have arrived</source>
        <translation>
            <numerusform>%n respuesta puede no haber llegado</numerusform>
            <numerusform>%n respuestas pueden no haber llegado</numerusform>
        </translation>
    </message>
    <message>
        <source>the customer</source>
        <translation>el cliente</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>not sent: to whom</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Ver</translation>
    </message>
</context>
<context>
    <name>atalaya::shell::SignInPage</name>
    <message>
        <source>Every customer, one window, even when the line is down</source>
        <translation>Todos los clientes en una ventana, también sin conexión</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Broker address</source>
        <translation>Dirección del servidor</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>This computer meets this broker for the first time. Compare the fingerprint of its certificate with the one your administrator gave you.</source>
        <translation>Este ordenador ve este servidor por primera vez. Compara la huella de su certificado con la que te dio tu administrador.</translation>
    </message>
    <message>
        <source>It is the same, sign in</source>
        <translation>Es la misma, iniciar sesión</translation>
    </message>
    <message>
        <source>Open the sample company instead</source>
        <translation>Abrir la empresa de ejemplo</translation>
    </message>
    <message>
        <source>Type the address your administrator gave you.</source>
        <translation>Escribe la dirección que te dio tu administrador.</translation>
    </message>
    <message>
        <source>Type your name as the administrator set it up.</source>
        <translation>Escribe tu nombre como lo dio de alta el administrador.</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Escribe tu contraseña.</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Iniciando sesión</translation>
    </message>
    <message>
        <source>A certificate to compare</source>
        <translation>Un certificado por comparar</translation>
    </message>
    <message>
        <source>Your contact centre</source>
        <translation>Tu centro de atención</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>No network? You can still work.</source>
        <translation>¿Sin red? Puedes seguir trabajando.</translation>
    </message>
    <message>
        <source>What you have seen is on this computer, encrypted. Replies wait in the outbox.</source>
        <translation>Lo que has visto está en este ordenador, cifrado. Las respuestas esperan en la bandeja de salida.</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Mostrar la contraseña</translation>
    </message>
</context>
<context>
    <name>atalaya::shell::StatusButton</name>
    <message>
        <source>My status: %1</source>
        <translation>Mi estado: %1</translation>
    </message>
</context>
<context>
    <name>atalaya::shell::StatusStrip</name>
    <message>
        <source>Signed out</source>
        <translation>Sesión cerrada</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>Fetching, %1 %</source>
        <translation>Descargando, %1 %</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>Descargando</translation>
    </message>
    <message>
        <source>No connection since %1</source>
        <translation>Sin conexión desde las %1</translation>
    </message>
    <message>
        <source>Sample company</source>
        <translation>Empresa de ejemplo</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Next time:</source>
        <translation>La próxima vez:</translation>
    </message>
</context>
<context>
    <name>atalaya::shell::TabStrip</name>
    <message>
        <source>Open conversations</source>
        <translation>Conversaciones abiertas</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>atalaya::shell::TopBar</name>
    <message>
        <source>Search or run a command</source>
        <translation>Buscar o ejecutar una orden</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <translation>Cierre</translation>
    </message>
    <message>
        <source>Back office</source>
        <translation>Trabajo interno</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Descanso</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>Comida</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formación</translation>
    </message>
    <message>
        <source>Places taken: %1 of %2 units</source>
        <translation>Ocupado: %1 de %2 unidades</translation>
    </message>
    <message>
        <source>Line down</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Novedades</translation>
    </message>
    <message>
        <source>What is new: %1</source>
        <translation>Novedades: %1</translation>
    </message>
    <message>
        <source>What is new; do not disturb is on</source>
        <translation>Novedades; no molestar está activado</translation>
    </message>
</context>
<context>
    <name>atalaya::shell::Tray</name>
    <message numerus="yes">
        <source>Atalaya, %n new</source>
        <translation>
            <numerusform>Atalaya, %n novedad</numerusform>
            <numerusform>Atalaya, %n novedades</numerusform>
        </translation>
    </message>
    <message>
        <source>Atalaya</source>
        <translation>Atalaya</translation>
    </message>
    <message>
        <source>Open Atalaya</source>
        <translation>Abrir Atalaya</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Descanso</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>No molestar</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>atalaya::shell::UnlockPage</name>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <source>Sign in with your password</source>
        <translation>Iniciar sesión con tu contraseña</translation>
    </message>
    <message>
        <source>At least 10 letters. Several words are easy to remember.</source>
        <translation>Al menos 10 caracteres. Varias palabras son fáciles de recordar.</translation>
    </message>
    <message>
        <source>This computer has no key store. Choose a passphrase for what Atalaya keeps here: it is asked for at every start, and nobody can recover it.</source>
        <translation>Este ordenador no tiene almacén de claves. Elige una frase de contraseña para lo que Atalaya guarda aquí: se pide en cada inicio y nadie puede recuperarla.</translation>
    </message>
    <message>
        <source>What Atalaya keeps on this computer is encrypted with your passphrase.</source>
        <translation>Lo que Atalaya guarda en este ordenador está cifrado con tu frase de contraseña.</translation>
    </message>
    <message>
        <source>The key for your data is in this computer&apos;s key store, and the key store did not open. Unlock it, then try again. Nothing is lost.</source>
        <translation>La clave de tus datos está en el almacén de claves de este ordenador, y no se ha abierto. Desbloquéalo y vuelve a intentarlo. No se ha perdido nada.</translation>
    </message>
    <message>
        <source>This computer was without the broker for too long, so nothing is shown until it has answered. Your drafts and your outbox are kept.</source>
        <translation>Este ordenador ha estado demasiado tiempo sin el servidor, así que no se muestra nada hasta que responda. Tus borradores y tu bandeja de salida están guardados.</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Elige una frase de contraseña</translation>
    </message>
    <message>
        <source>Unlock Atalaya</source>
        <translation>Desbloquear Atalaya</translation>
    </message>
    <message>
        <source>The key store is locked</source>
        <translation>El almacén de claves está bloqueado</translation>
    </message>
    <message>
        <source>Connect to go on</source>
        <translation>Conéctate para seguir</translation>
    </message>
    <message>
        <source>Atalaya is looking for the broker. This page goes away when it answers.</source>
        <translation>Atalaya está buscando el servidor. Esta página se irá cuando responda.</translation>
    </message>
    <message>
        <source>Type your passphrase.</source>
        <translation>Escribe tu frase de contraseña.</translation>
    </message>
    <message>
        <source>Type at least 10 letters.</source>
        <translation>Escribe al menos 10 caracteres.</translation>
    </message>
    <message>
        <source>This is not the same. Type it again.</source>
        <translation>No es la misma. Escríbela otra vez.</translation>
    </message>
    <message>
        <source>The key store did not give the key. Unlock it, then try again.</source>
        <translation>El almacén de claves no ha dado la clave. Desbloquéalo y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>This is not the passphrase. Type it again.</source>
        <translation>Esta no es la frase de contraseña. Escríbela otra vez.</translation>
    </message>
    <message>
        <source>Encrypting</source>
        <translation>Cifrando</translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translation>Usar esta frase de contraseña</translation>
    </message>
    <message>
        <source>Unlocking</source>
        <translation>Desbloqueando</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Asking the key store</source>
        <translation>Preguntando al almacén de claves</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Volver a intentarlo</translation>
    </message>
    <message>
        <source>Connect now</source>
        <translation>Conectar ahora</translation>
    </message>
</context>
<context>
    <name>atalaya::shell::UpdateNotice</name>
    <message>
        <source>What is new?</source>
        <translation>Novedades</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Atalaya %1 is there</source>
        <translation>Atalaya %1 disponible</translation>
    </message>
</context>
<context>
    <name>atalaya::shell::WaitLabel</name>
    <message>
        <source>waiting for %1</source>
        <translation>espera desde hace %1</translation>
    </message>
</context>
<context>
    <name>atalaya::shell::Workspace</name>
    <message>
        <source>Inbox</source>
        <translation>Bandeja</translation>
    </message>
    <message>
        <source>next</source>
        <translation>siguiente</translation>
    </message>
    <message>
        <source>previous</source>
        <translation>anterior</translation>
    </message>
    <message>
        <source>reply</source>
        <translation>responder</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>snooze</source>
        <translation>posponer</translation>
    </message>
    <message>
        <source>close</source>
        <translation>cerrar</translation>
    </message>
    <message>
        <source>order</source>
        <translation>orden</translation>
    </message>
    <message>
        <source>on or off</source>
        <translation>activar o no</translation>
    </message>
    <message>
        <source>run what-if</source>
        <translation>probar</translation>
    </message>
    <message>
        <source>save draft</source>
        <translation>guardar borrador</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>deshacer</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>Enrutamiento</translation>
    </message>
    <message>
        <source>There is nothing to take back</source>
        <translation>No hay nada que deshacer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Guardar el archivo</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>My status</source>
        <translation>Mi estado</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Nota interna</translation>
    </message>
    <message>
        <source>Close, mark solved</source>
        <translation>Cerrar como resuelta</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Posponer</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Quedármela</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Asignar</translation>
    </message>
    <message>
        <source>Transfer to a queue</source>
        <translation>Pasar a una cola</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Why this agent?</source>
        <translation>¿Por qué este agente?</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nueva conversación</translation>
    </message>
    <message>
        <source>Search articles</source>
        <translation>Buscar artículos</translation>
    </message>
    <message>
        <source>Try to connect now</source>
        <translation>Intentar conectar ahora</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n waiting, oldest %2</source>
        <translation>
            <numerusform>%1: %n en espera, la más antigua %2</numerusform>
            <numerusform>%1: %n en espera, la más antigua %2</numerusform>
        </translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Todas las teclas</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Work as the team lead</source>
        <translation>Trabajar como responsable del equipo</translation>
    </message>
    <message>
        <source>Work as an agent</source>
        <translation>Trabajar como agente</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Bandeja de salida</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Draft discarded</source>
        <translation>Borrador descartado</translation>
    </message>
    <message>
        <source>Not sent: something newer has arrived.</source>
        <translation>No enviado: ha llegado algo más nuevo.</translation>
    </message>
    <message>
        <source>Not sent: a colleague is answering.</source>
        <translation>No enviado: un compañero está respondiendo.</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
    <message>
        <source>State of the line</source>
        <translation>Estado de la conexión</translation>
    </message>
    <message>
        <source>Open the outbox</source>
        <translation>Abrir la bandeja de salida</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>¿Qué ha pasado?</translation>
    </message>
    <message>
        <source>decide</source>
        <translation>decidir</translation>
    </message>
    <message>
        <source>change order</source>
        <translation>cambiar el orden</translation>
    </message>
    <message>
        <source>take out</source>
        <translation>quitar</translation>
    </message>
    <message>
        <source>try now</source>
        <translation>intentar ahora</translation>
    </message>
    <message>
        <source>Conversation #%1 is not on this computer</source>
        <translation>La conversación #%1 no está en este ordenador</translation>
    </message>
    <message>
        <source>There is no conversation to link to</source>
        <translation>No hay ninguna conversación que enlazar</translation>
    </message>
    <message>
        <source>Link copied: %1</source>
        <translation>Enlace copiado: %1</translation>
    </message>
    <message>
        <source>How it was sent</source>
        <translation>Cómo se envió</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <translation>Abrir en su propia ventana</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n conversación</numerusform>
            <numerusform>%n conversaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as you go</source>
        <translation>Se guarda sobre la marcha</translation>
    </message>
    <message>
        <source>back</source>
        <translation>volver</translation>
    </message>
    <message>
        <source>You write this one in a window of its own</source>
        <translation>Esta la escribes en su propia ventana</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrarla</translation>
    </message>
    <message>
        <source>Open a conversation first, then give it a window of its own</source>
        <translation>Primero abre una conversación y luego dale su propia ventana</translation>
    </message>
    <message>
        <source>Focus mode: only offers disturb you</source>
        <translation>Modo de concentración: solo te interrumpen las ofertas</translation>
    </message>
    <message>
        <source>Focus mode is off</source>
        <translation>El modo de concentración está desactivado</translation>
    </message>
    <message>
        <source>There is nothing to go back or forward to</source>
        <translation>No hay a dónde volver ni avanzar</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>There is nothing to do again</source>
        <translation>No hay nada que rehacer</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rehecho: %1</translation>
    </message>
    <message>
        <source>Macro “%1” removed</source>
        <translation>Macro «%1» quitada</translation>
    </message>
    <message>
        <source>Live now</source>
        <translation>En vivo ahora</translation>
    </message>
    <message>
        <source>There is no live conversation now</source>
        <translation>Ahora no hay ninguna conversación en vivo</translation>
    </message>
    <message>
        <source>There is no live conversation %1</source>
        <translation>No hay conversación en vivo %1</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptada</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open in the inbox</source>
        <translation>Abrir en la bandeja</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>Buscar en esta conversación</translation>
    </message>
    <message>
        <source>Go to the first new message</source>
        <translation>Ir al primer mensaje nuevo</translation>
    </message>
    <message>
        <source>Translate this conversation</source>
        <translation>Traducir esta conversación</translation>
    </message>
    <message>
        <source>Team of this conversation</source>
        <translation>Equipo de esta conversación</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En vivo</translation>
    </message>
    <message>
        <source>accept</source>
        <translation>aceptar</translation>
    </message>
    <message>
        <source>decline</source>
        <translation>rechazar</translation>
    </message>
    <message>
        <source>go to</source>
        <translation>ir a</translation>
    </message>
    <message>
        <source>macro</source>
        <translation>macro</translation>
    </message>
    <message>
        <source>send and close</source>
        <translation>enviar y cerrar</translation>
    </message>
    <message>
        <source>Tab closed: %1</source>
        <translation>Pestaña cerrada: %1</translation>
    </message>
    <message>
        <source>Open a second conversation in a tab first: %1 on its row</source>
        <translation>Abre antes otra conversación en una pestaña: %1 en su fila</translation>
    </message>
    <message>
        <source>Open in a tab</source>
        <translation>Abrir en pestaña</translation>
    </message>
    <message>
        <source>Put the context panel back beside the conversation</source>
        <translation>Devolver el panel de contexto al lado de la conversación</translation>
    </message>
    <message>
        <source>Put the context panel in a window of its own</source>
        <translation>Poner el panel de contexto en una ventana propia</translation>
    </message>
</context>
<context>
    <name>atalaya::team::TeamPanel</name>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Write to the team</source>
        <translation>Escribe al equipo</translation>
    </message>
    <message>
        <source>Internal note to the team</source>
        <translation>Nota interna para el equipo</translation>
    </message>
    <message>
        <source>Only your team sees this. Enter adds it as an internal note.</source>
        <translation>Esto solo lo ve tu equipo. Intro lo añade como nota interna.</translation>
    </message>
    <message>
        <source>Name a colleague</source>
        <translation>Mencionar a alguien</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Añadir nota</translation>
    </message>
    <message>
        <source>Choose a conversation to see who is in it.</source>
        <translation>Elige una conversación para ver quién está en ella.</translation>
    </message>
    <message>
        <source>Looking at this now</source>
        <translation>La ven ahora</translation>
    </message>
    <message>
        <source>last seen %1</source>
        <translation>última vez: %1</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>escribiendo</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>leyendo</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
    <message>
        <source>Notes on this conversation</source>
        <translation>Notas de esta conversación</translation>
    </message>
    <message>
        <source>No notes so far. What you write here only your team sees.</source>
        <translation>Aún no hay notas. Lo que escribas aquí solo lo ve tu equipo.</translation>
    </message>
    <message>
        <source>Worked on this</source>
        <translation>Han trabajado aquí</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n respuesta</numerusform>
            <numerusform>%n respuestas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
    <message>
        <source>Who knows about this</source>
        <translation>Quién sabe de esto</translation>
    </message>
    <message>
        <source>Nobody who is there now has the skills of this queue.</source>
        <translation>Nadie de los que están ahora tiene las habilidades de esta cola.</translation>
    </message>
    <message>
        <source>works in %1</source>
        <translation>trabaja en %1</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Ask the lead</source>
        <translation>Preguntar al responsable</translation>
    </message>
    <message>
        <source>Begins a note that names %1</source>
        <translation>Empieza una nota que menciona a %1</translation>
    </message>
    <message>
        <source>Note added</source>
        <translation>Nota añadida</translation>
    </message>
</context>
<context>
    <name>atalaya::ticket::Answers</name>
    <message>
        <source>Sending it again</source>
        <translation>Enviándolo otra vez</translation>
    </message>
    <message>
        <source>Noting that it arrived</source>
        <translation>Anotando que ha llegado</translation>
    </message>
    <message>
        <source>Sending it now</source>
        <translation>Enviándolo ahora</translation>
    </message>
    <message>
        <source>Taking it back</source>
        <translation>Retirándolo</translation>
    </message>
    <message>
        <source>Taken back, if it has not left yet</source>
        <translation>Retirado, si aún no ha salido</translation>
    </message>
    <message>
        <source>It goes at another time</source>
        <translation>Sale a otra hora</translation>
    </message>
    <message>
        <source>Nothing was sent from here yet</source>
        <translation>Aún no se ha enviado nada desde aquí</translation>
    </message>
</context>
<context>
    <name>atalaya::ticket::AttemptsSheet</name>
    <message>
        <source>How it was sent</source>
        <translation>Cómo se envió</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Attempts to send it</source>
        <translation>Intentos de envío</translation>
    </message>
    <message>
        <source>Attempts to send it, the newest last</source>
        <translation>Intentos de envío, el más reciente al final</translation>
    </message>
    <message>
        <source>The broker takes longer than usual.</source>
        <translation>El servidor tarda más de lo normal.</translation>
    </message>
    <message>
        <source>Nobody has tried to send it yet</source>
        <translation>Nadie ha intentado enviarlo todavía</translation>
    </message>
    <message>
        <source>The attempts stand here as soon as there is one.</source>
        <translation>Los intentos aparecen aquí en cuanto hay uno.</translation>
    </message>
    <message>
        <source>This needs the line to the broker</source>
        <translation>Esto necesita la conexión con el servidor</translation>
    </message>
    <message>
        <source>Attempts are not kept on this computer. They come by themselves when the line is back.</source>
        <translation>Los intentos no se guardan en este ordenador. Llegan solos cuando vuelve la conexión.</translation>
    </message>
    <message>
        <source>The attempts cannot be shown</source>
        <translation>No se pueden mostrar los intentos</translation>
    </message>
    <message>
        <source>you</source>
        <translation>tú</translation>
    </message>
</context>
<context>
    <name>atalaya::ticket::DropTarget</name>
    <message>
        <source>Drop to attach</source>
        <translation>Suelta para adjuntar</translation>
    </message>
    <message>
        <source>Drop to attach to what you write</source>
        <translation>Suelta para adjuntarlo a lo que escribes</translation>
    </message>
</context>
<context>
    <name>atalaya::ticket::DueChip</name>
    <message>
        <source>Waiting for the customer</source>
        <translation>A la espera del cliente</translation>
    </message>
    <message>
        <source>Overdue by %1</source>
        <translation>Vencida hace %1</translation>
    </message>
    <message>
        <source>First reply in %1</source>
        <translation>Primera respuesta en %1</translation>
    </message>
    <message>
        <source>Solve in %1</source>
        <translation>Resolver en %1</translation>
    </message>
    <message>
        <source>Reply in %1</source>
        <translation>Responder en %1</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Vence %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
</context>
<context>
    <name>atalaya::ticket::FindBar</name>
    <message>
        <source>Find in this conversation</source>
        <translation>Buscar en esta conversación</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Resultado anterior</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Resultado siguiente</translation>
    </message>
    <message>
        <source>Look in earlier messages</source>
        <translation>Buscar en mensajes anteriores</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Sin resultados</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>atalaya::ticket::Lightbox</name>
    <message>
        <source>Previous picture</source>
        <translation>Imagen anterior</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Imagen siguiente</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeña</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Imagen entera</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The picture takes longer than usual.</source>
        <translation>La imagen tarda más de lo normal.</translation>
    </message>
    <message>
        <source>This picture cannot be shown</source>
        <translation>No se puede mostrar esta imagen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 píxeles</translation>
    </message>
    <message>
        <source>Picture %1, %2</source>
        <translation>Imagen %1, %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>atalaya::ticket::OriginalHead</name>
    <message>
        <source>Back to the conversation</source>
        <translation>Volver a la conversación</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Código fuente</translation>
    </message>
    <message>
        <source>Dark paper</source>
        <translation>Papel oscuro</translation>
    </message>
    <message>
        <source>Open in a window</source>
        <translation>Abrir en una ventana</translation>
    </message>
</context>
<context>
    <name>atalaya::ticket::OriginalPage</name>
    <message>
        <source>Original message</source>
        <translation>Mensaje original</translation>
    </message>
    <message>
        <source>The original takes longer than usual.</source>
        <translation>El original tarda más de lo normal.</translation>
    </message>
    <message>
        <source>Source of the message</source>
        <translation>Código fuente del mensaje</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Copiar todo</translation>
    </message>
    <message>
        <source>Source copied.</source>
        <translation>Código fuente copiado.</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>para %1</translation>
    </message>
    <message>
        <source>Only the beginning is shown.</source>
        <translation>Solo se muestra el principio.</translation>
    </message>
    <message>
        <source>The original cannot be shown</source>
        <translation>No se puede mostrar el original</translation>
    </message>
    <message>
        <source>It is not on this computer, and there is no connection. It is fetched as soon as there is one.</source>
        <translation>No está en este ordenador y no hay conexión. Se descargará en cuanto la haya.</translation>
    </message>
    <message>
        <source>Links open in your browser, shown in full first</source>
        <translation>Los enlaces se abren en tu navegador; antes se muestran enteros</translation>
    </message>
    <message>
        <source>Original message from %1</source>
        <translation>Mensaje original de %1</translation>
    </message>
    <message>
        <source>Sent as plain text</source>
        <translation>Enviado sin formato</translation>
    </message>
    <message>
        <source>The page ended unexpectedly; shown in a simpler way</source>
        <translation>La página se cerró inesperadamente; se muestra de forma más sencilla</translation>
    </message>
    <message>
        <source>Shown in a simpler way, without its pictures</source>
        <translation>Se muestra de forma más sencilla, sin sus imágenes</translation>
    </message>
    <message>
        <source>There are no pictures to show.</source>
        <translation>No hay imágenes que mostrar.</translation>
    </message>
    <message>
        <source>This simpler view loads no pictures.</source>
        <translation>Esta vista más sencilla no carga imágenes.</translation>
    </message>
    <message>
        <source>Pictures from %1 are always loaded. Preferences take it back.</source>
        <translation>Las imágenes de %1 se cargan siempre. Puedes deshacerlo en Preferencias.</translation>
    </message>
    <message>
        <source>Pictures from %1 are blocked again.</source>
        <translation>Las imágenes de %1 vuelven a estar bloqueadas.</translation>
    </message>
</context>
<context>
    <name>atalaya::ticket::Originals</name>
    <message>
        <source>There is no message here whose original is kept.</source>
        <translation>Aquí no hay ningún mensaje con su original guardado.</translation>
    </message>
    <message>
        <source>%1, original message</source>
        <translation>%1, mensaje original</translation>
    </message>
</context>
<context>
    <name>atalaya::ticket::PictureBar</name>
    <message>
        <source>Show once</source>
        <translation>Ver una vez</translation>
    </message>
    <message>
        <source>Always for this sender</source>
        <translation>Siempre con este remitente</translation>
    </message>
    <message>
        <source>No longer for this sender</source>
        <translation>Ya no con este remitente</translation>
    </message>
    <message>
        <source>Where they stand</source>
        <translation>Dónde están</translation>
    </message>
    <message>
        <source>Who fetches a picture tells its owner that, when and where this message was read. Trackers are made for that only; they are never loaded.</source>
        <translation>Quien descarga una imagen le dice a su dueño que se ha leído este mensaje, cuándo y dónde. Los rastreadores solo sirven para eso; no se cargan nunca.</translation>
    </message>
</context>
<context>
    <name>atalaya::ticket::Thumbnails</name>
    <message>
        <source>Show, %1</source>
        <translation>Mostrar, %1</translation>
    </message>
    <message>
        <source>Not on this computer</source>
        <translation>No está en este equipo</translation>
    </message>
    <message>
        <source>No preview</source>
        <translation>Sin vista previa</translation>
    </message>
</context>
<context>
    <name>atalaya::ticket::TicketFiles</name>
    <message>
        <source>%1 is on the clipboard</source>
        <translation>%1 está en el portapapeles</translation>
    </message>
</context>
<context>
    <name>atalaya::ticket::TicketHeader</name>
    <message>
        <source>Snooze</source>
        <translation>Posponer</translation>
    </message>
    <message>
        <source>Transfer to a queue</source>
        <translation>Pasar a una cola</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Close, mark solved</source>
        <translation>Cerrar como resuelta</translation>
    </message>
    <message>
        <source>Why this agent?</source>
        <translation>¿Por qué este agente?</translation>
    </message>
    <message>
        <source>No subject</source>
        <translation>Sin asunto</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Pospuesta</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Estado: %1</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
    <message>
        <source>Assigned to %1</source>
        <translation>Asignada a %1</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Quedármela</translation>
    </message>
    <message>
        <source>Priority: %1</source>
        <translation>Prioridad: %1</translation>
    </message>
    <message>
        <source>Why does it wait?</source>
        <translation>¿Por qué espera?</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Volver a abrir</translation>
    </message>
</context>
<context>
    <name>atalaya::ticket::TicketPanel</name>
    <message>
        <source>In one hour</source>
        <translation>En una hora</translation>
    </message>
    <message>
        <source>In three hours</source>
        <translation>En tres horas</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>Mañana por la mañana</translation>
    </message>
    <message>
        <source>Monday morning</source>
        <translation>El lunes por la mañana</translation>
    </message>
    <message>
        <source>In one week</source>
        <translation>En una semana</translation>
    </message>
    <message>
        <source>Closed, marked solved</source>
        <translation>Cerrada como resuelta</translation>
    </message>
    <message>
        <source>Status set to %1</source>
        <translation>Estado: %1</translation>
    </message>
    <message>
        <source>This conversation is yours</source>
        <translation>Esta conversación es tuya</translation>
    </message>
    <message>
        <source>Priority set to %1</source>
        <translation>Prioridad: %1</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Quedármela</translation>
    </message>
    <message>
        <source>Give it back to the queue</source>
        <translation>Devolverla a la cola</translation>
    </message>
    <message>
        <source>Given back to the queue</source>
        <translation>Devuelta a la cola</translation>
    </message>
    <message>
        <source>Give it to</source>
        <translation>Dársela a</translation>
    </message>
    <message>
        <source>Given to %1</source>
        <translation>Asignada a %1</translation>
    </message>
    <message>
        <source>Transfer to</source>
        <translation>Pasar a</translation>
    </message>
    <message>
        <source>Transferred to %1</source>
        <translation>Pasada a %1</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <translation>Pospuesta hasta %1</translation>
    </message>
    <message>
        <source>Awake again</source>
        <translation>Activa de nuevo</translation>
    </message>
    <message>
        <source>Wake it now</source>
        <translation>Reactivarla ahora</translation>
    </message>
    <message>
        <source>Until they answer</source>
        <translation>Hasta que respondan</translation>
    </message>
    <message>
        <source>Tags changed</source>
        <translation>Etiquetas cambiadas</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Separate them with commas. Enter keeps them.</source>
        <translation>Sepáralas con comas. Intro las guarda.</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Posponer</translation>
    </message>
    <message>
        <source>Transfer to a queue</source>
        <translation>Pasar a una cola</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Asignar</translation>
    </message>
    <message>
        <source>Why this agent?</source>
        <translation>¿Por qué este agente?</translation>
    </message>
    <message>
        <source>Unfold quotes and events</source>
        <translation>Desplegar citas y sucesos</translation>
    </message>
    <message>
        <source>Copy the conversation as text</source>
        <translation>Copiar la conversación como texto</translation>
    </message>
    <message>
        <source>Conversation copied</source>
        <translation>Conversación copiada</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Copiar el número</translation>
    </message>
    <message>
        <source>No conversation chosen</source>
        <translation>Ninguna conversación elegida</translation>
    </message>
    <message>
        <source>Choose one in the list, or press J.</source>
        <translation>Elige una en la lista o pulsa J.</translation>
    </message>
    <message>
        <source>The conversation takes longer than usual.</source>
        <translation>La conversación tarda más de lo normal.</translation>
    </message>
    <message>
        <source>This conversation cannot be shown</source>
        <translation>No se puede mostrar esta conversación</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation>Intentándolo de nuevo</translation>
    </message>
    <message>
        <source>It is not in the outbox any more. Copy the text and send it as a new reply.</source>
        <translation>Ya no está en la bandeja de salida. Copia el texto y envíalo como una respuesta nueva.</translation>
    </message>
    <message>
        <source>Snoozed until they answer</source>
        <translation>Pospuesta hasta que respondan</translation>
    </message>
    <message>
        <source>Nothing here is new.</source>
        <translation>Aquí no hay nada nuevo.</translation>
    </message>
</context>
<context>
    <name>atalaya::ticket::TimelineView</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Quote in the reply</source>
        <translation>Citar en la respuesta</translation>
    </message>
    <message>
        <source>Copy the address of the link</source>
        <translation>Copiar la dirección del enlace</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Unfold quotes and events</source>
        <translation>Desplegar citas y sucesos</translation>
    </message>
    <message>
        <source>Earlier messages</source>
        <translation>Mensajes anteriores</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nuevo</numerusform>
            <numerusform>%n nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>How it was sent</source>
        <translation>Cómo se envió</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Verla</translation>
    </message>
    <message>
        <source>Copy the file</source>
        <translation>Copiar el archivo</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Original message</source>
        <translation>Mensaje original</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Traducir</translation>
    </message>
    <message>
        <source>Hide the translation</source>
        <translation>Ocultar la traducción</translation>
    </message>
    <message>
        <source>Copy the translation</source>
        <translation>Copiar la traducción</translation>
    </message>
    <message>
        <source>As its sender laid it out</source>
        <translation>Como lo diseñó su remitente</translation>
    </message>
</context>
<context>
    <name>atalaya::ticket::Translations</name>
    <message>
        <source>The language of this customer is not known.</source>
        <translation>No se conoce el idioma de este cliente.</translation>
    </message>
    <message>
        <source>This customer writes in %1, as you do.</source>
        <translation>Este cliente escribe en %1, como tú.</translation>
    </message>
    <message>
        <source>Translating %1 from now on</source>
        <translation>Desde ahora se traduce: %1</translation>
    </message>
    <message>
        <source>%1 is shown as it is</source>
        <translation>Sin traducir: %1</translation>
    </message>
    <message>
        <source>The language of this message is not known.</source>
        <translation>No se conoce el idioma de este mensaje.</translation>
    </message>
    <message>
        <source>This message is in %1 already.</source>
        <translation>Este mensaje ya está en %1.</translation>
    </message>
    <message>
        <source>Translating…</source>
        <translation>Traduciendo…</translation>
    </message>
</context>
<context>
    <name>atalaya::ticket::WhyPanel</name>
    <message>
        <source>Why this agent?</source>
        <translation>¿Por qué este agente?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The story of this conversation</source>
        <translation>La historia de esta conversación</translation>
    </message>
    <message>
        <source>What happened, the newest last</source>
        <translation>Qué pasó, lo más nuevo al final</translation>
    </message>
    <message>
        <source>Whom it could be offered to</source>
        <translation>A quién se le podía ofrecer</translation>
    </message>
    <message>
        <source>Why not somebody else?</source>
        <translation>¿Por qué no otra persona?</translation>
    </message>
    <message>
        <source>The broker takes longer than usual.</source>
        <translation>El broker tarda más de lo normal.</translation>
    </message>
    <message>
        <source>The router has nothing about it</source>
        <translation>El enrutador no tiene nada sobre ella</translation>
    </message>
    <message>
        <source>It came before the router kept records, or a person took it at once.</source>
        <translation>Llegó antes de que el enrutador guardara registros, o una persona la tomó enseguida.</translation>
    </message>
    <message>
        <source>This needs the line to the broker</source>
        <translation>Esto necesita la conexión con el broker</translation>
    </message>
    <message>
        <source>The story is not kept on this computer. It comes by itself when the line is back.</source>
        <translation>La historia no se guarda en este equipo. Aparece sola cuando vuelve la conexión.</translation>
    </message>
    <message>
        <source>The story cannot be shown</source>
        <translation>No se puede mostrar la historia</translation>
    </message>
    <message>
        <source>Choose an agent</source>
        <translation>Elige un agente</translation>
    </message>
</context>
<context>
    <name>checks</name>
    <message>
        <source>It holds a card number, %1.</source>
        <translation>Contiene un número de tarjeta, %1.</translation>
    </message>
    <message>
        <source>It holds a bank account, %1.</source>
        <translation>Contiene una cuenta bancaria, %1.</translation>
    </message>
    <message>
        <source>It holds what looks like a password or a key.</source>
        <translation>Contiene lo que parece una contraseña o una clave.</translation>
    </message>
    <message>
        <source>%1: did you mean %2?</source>
        <translation>%1: ¿querías decir %2?</translation>
    </message>
    <message>
        <source>%1 is one of us, and the customer will see it.</source>
        <translation>%1 es de los nuestros y el cliente verá la dirección.</translation>
    </message>
    <message>
        <source>%1 is one of us.</source>
        <translation>%1 es de los nuestros.</translation>
    </message>
    <message>
        <source>%1 was not part of this conversation.</source>
        <translation>%1 no estaba en esta conversación.</translation>
    </message>
    <message>
        <source>%1 people will see each other&apos;s addresses.</source>
        <translation>%1 personas verán las direcciones de las demás.</translation>
    </message>
</context>
<context>
    <name>customer</name>
    <message>
        <source>Faro %1</source>
        <translation>Faro %1</translation>
    </message>
    <message>
        <source>%1 there</source>
        <translation>allí las %1</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Something went wrong inside Atalaya. Your text is kept; try again.</source>
        <translation>Algo ha fallado dentro de Atalaya. Tu texto está guardado; vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Something in this request is not right. Check what you typed and try again.</source>
        <translation>Hay algo incorrecto en la petición. Revisa lo que escribiste y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>It is not there any more. Refresh the list and look again.</source>
        <translation>Ya no está ahí. Actualiza la lista y vuelve a mirar.</translation>
    </message>
    <message>
        <source>It exists already. Choose another name, or open the one that is there.</source>
        <translation>Ya existe. Elige otro nombre o abre el que hay.</translation>
    </message>
    <message>
        <source>Something newer arrived while you were writing. Read it, then send again.</source>
        <translation>Ha llegado algo nuevo mientras escribías. Léelo y vuelve a enviar.</translation>
    </message>
    <message>
        <source>It was cancelled. Nothing was changed.</source>
        <translation>Se ha cancelado. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>There was no answer in time. What you did is kept and will be tried again.</source>
        <translation>No hubo respuesta a tiempo. Lo que hiciste está guardado y se volverá a intentar.</translation>
    </message>
    <message>
        <source>The broker is busy. What you did is kept and will be sent in a moment.</source>
        <translation>El servidor está ocupado. Lo que hiciste está guardado y se enviará enseguida.</translation>
    </message>
    <message>
        <source>It is too large. Make it smaller or send it in parts.</source>
        <translation>Es demasiado grande. Redúcelo o envíalo por partes.</translation>
    </message>
    <message>
        <source>This is not possible here. Ask your administrator.</source>
        <translation>Esto no es posible aquí. Pregunta a tu administrador.</translation>
    </message>
    <message>
        <source>The broker is stopping. Keep working; everything is sent when it is back.</source>
        <translation>El servidor se está deteniendo. Sigue trabajando; todo se enviará cuando vuelva.</translation>
    </message>
    <message>
        <source>The data could not be read. If it happens again, send the details to your administrator.</source>
        <translation>No se han podido leer los datos. Si se repite, envía los detalles a tu administrador.</translation>
    </message>
    <message>
        <source>Something is missing. Fill in what is marked and try again.</source>
        <translation>Falta algo. Completa lo marcado y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>One of the values cannot be used. Check what is marked and try again.</source>
        <translation>Uno de los valores no sirve. Revisa lo marcado y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>The broker does not know this action. Ask your administrator to update it.</source>
        <translation>El servidor no conoce esta acción. Pide a tu administrador que lo actualice.</translation>
    </message>
    <message>
        <source>This workstation and the broker are of different versions. Update the older one.</source>
        <translation>Este puesto y el servidor son de versiones distintas. Actualiza el más antiguo.</translation>
    </message>
    <message>
        <source>The line carried data that could not be read. It will be opened again.</source>
        <translation>La conexión trajo datos ilegibles. Se volverá a abrir.</translation>
    </message>
    <message>
        <source>The broker did not recognise this workstation. Sign in again.</source>
        <translation>El servidor no ha reconocido este puesto. Vuelve a iniciar sesión.</translation>
    </message>
    <message>
        <source>The data on this computer could not be opened. Close other copies of Atalaya and try again.</source>
        <translation>No se han podido abrir los datos de este ordenador. Cierra otras copias de Atalaya y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>The data could not be read or written. Try again; if it stays, tell your administrator.</source>
        <translation>No se han podido leer o escribir los datos. Vuelve a intentarlo; si sigue, avisa a tu administrador.</translation>
    </message>
    <message>
        <source>The change does not fit the data that is there. Refresh and try again.</source>
        <translation>El cambio no encaja con los datos que hay. Actualiza y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>The data is in use for a moment. Try again.</source>
        <translation>Los datos están en uso un momento. Vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space; what you typed is still here.</source>
        <translation>El disco está lleno. Libera espacio; lo que escribiste sigue aquí.</translation>
    </message>
    <message>
        <source>The data on the disk is damaged. Tell your administrator; a backup can be restored.</source>
        <translation>Los datos del disco están dañados. Avisa a tu administrador; se puede restaurar una copia.</translation>
    </message>
    <message>
        <source>The data was written by a newer Atalaya. Update this program.</source>
        <translation>Los datos son de una versión más nueva de Atalaya. Actualiza este programa.</translation>
    </message>
    <message>
        <source>The data is encrypted with another key. Sign in again to fetch it anew.</source>
        <translation>Los datos están cifrados con otra clave. Inicia sesión de nuevo para descargarlos.</translation>
    </message>
    <message>
        <source>The broker cannot be reached. Check the address and the network.</source>
        <translation>No se puede llegar al servidor. Comprueba la dirección y la red.</translation>
    </message>
    <message>
        <source>The line was closed. Keep working; it will be opened again by itself.</source>
        <translation>La conexión se ha cerrado. Sigue trabajando; se volverá a abrir sola.</translation>
    </message>
    <message>
        <source>There is no computer of that name. Check the address.</source>
        <translation>No hay ningún ordenador con ese nombre. Comprueba la dirección.</translation>
    </message>
    <message>
        <source>The broker&apos;s certificate could not be verified. Compare its fingerprint with your administrator.</source>
        <translation>No se ha podido verificar el certificado del servidor. Compara su huella con tu administrador.</translation>
    </message>
    <message>
        <source>The broker shows another certificate than before. Do not sign in until your administrator confirms it.</source>
        <translation>El servidor muestra un certificado distinto del anterior. No inicies sesión hasta que tu administrador lo confirme.</translation>
    </message>
    <message>
        <source>The broker gave an answer that was not expected. Check the address.</source>
        <translation>El servidor ha dado una respuesta inesperada. Comprueba la dirección.</translation>
    </message>
    <message>
        <source>Another program uses this port. Choose another one.</source>
        <translation>Otro programa usa este puerto. Elige otro.</translation>
    </message>
    <message>
        <source>This address may not be opened from here.</source>
        <translation>Esta dirección no se puede abrir desde aquí.</translation>
    </message>
    <message>
        <source>What answered is not an Atalaya broker. Check the address.</source>
        <translation>Lo que ha respondido no es un servidor de Atalaya. Comprueba la dirección.</translation>
    </message>
    <message>
        <source>Too many attempts. Wait a minute and try again.</source>
        <translation>Demasiados intentos. Espera un minuto y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>You are not signed in. Sign in to go on; your drafts are kept.</source>
        <translation>No has iniciado sesión. Hazlo para seguir; tus borradores están guardados.</translation>
    </message>
    <message>
        <source>The name or the password is not right. Try again.</source>
        <translation>El nombre o la contraseña no son correctos. Vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Your role does not allow this. Ask your team lead.</source>
        <translation>Tu rol no permite esto. Pregunta a tu responsable.</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again; your drafts are kept.</source>
        <translation>Tu sesión ha terminado. Vuelve a iniciarla; tus borradores están guardados.</translation>
    </message>
    <message>
        <source>The key for your data cannot be read on this computer. Sign in again.</source>
        <translation>No se puede leer la clave de tus datos en este ordenador. Vuelve a iniciar sesión.</translation>
    </message>
    <message>
        <source>It does not wait in a queue any more. Somebody was quicker.</source>
        <translation>Ya no espera en la cola. Alguien fue más rápido.</translation>
    </message>
    <message>
        <source>Nobody who can take it is free now. It keeps its place.</source>
        <translation>Ahora no hay nadie libre que pueda atenderla. Conserva su puesto.</translation>
    </message>
    <message>
        <source>The offer is over. It went to somebody else or back to the queue.</source>
        <translation>La oferta ha terminado. Pasó a otra persona o volvió a la cola.</translation>
    </message>
    <message>
        <source>Somebody else has taken it already.</source>
        <translation>Otra persona ya la tiene.</translation>
    </message>
    <message>
        <source>It is not assigned to you. Take it first.</source>
        <translation>No está asignada a ti. Quédatela primero.</translation>
    </message>
    <message>
        <source>This message could not be read. The original is attached to the conversation.</source>
        <translation>No se ha podido leer este mensaje. El original está adjunto a la conversación.</translation>
    </message>
    <message>
        <source>An address is not complete. It needs a name, an @ and a domain.</source>
        <translation>Una dirección no está completa. Necesita un nombre, una @ y un dominio.</translation>
    </message>
    <message>
        <source>The mailbox refused a request. Your administrator can see the details.</source>
        <translation>El buzón ha rechazado una petición. Tu administrador puede ver los detalles.</translation>
    </message>
    <message>
        <source>The mail server refused the message. Check the address, then send it again.</source>
        <translation>El servidor de correo ha rechazado el mensaje. Comprueba la dirección y vuelve a enviarlo.</translation>
    </message>
    <message>
        <source>The mail server cannot take the message now. It will be tried again.</source>
        <translation>El servidor de correo no acepta el mensaje ahora. Se volverá a intentar.</translation>
    </message>
    <message>
        <source>The line broke while the message was sent. It may have arrived: check before you send it again.</source>
        <translation>La conexión se cortó durante el envío. Puede haber llegado: compruébalo antes de enviarlo otra vez.</translation>
    </message>
    <message>
        <source>This message is built in a way that cannot be shown safely. Its text is shown instead.</source>
        <translation>Este mensaje está hecho de una forma que no se puede mostrar con seguridad. Se muestra su texto.</translation>
    </message>
    <message>
        <source>The mailbox did not accept its password. Your administrator has to renew it.</source>
        <translation>El buzón no ha aceptado su contraseña. Tu administrador tiene que renovarla.</translation>
    </message>
    <message>
        <source>The file could not be read. Check that it is still there and that you may open it.</source>
        <translation>No se ha podido leer el archivo. Comprueba que sigue ahí y que puedes abrirlo.</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder or free some space.</source>
        <translation>No se ha podido escribir el archivo. Elige otra carpeta o libera espacio.</translation>
    </message>
    <message>
        <source>The file is not there. Check the name.</source>
        <translation>El archivo no está ahí. Comprueba el nombre.</translation>
    </message>
    <message>
        <source>The configuration file has a mistake. The details say in which line.</source>
        <translation>El archivo de configuración tiene un error. Los detalles dicen en qué línea.</translation>
    </message>
    <message>
        <source>The configuration has a setting that is not known or not allowed.</source>
        <translation>La configuración tiene un ajuste desconocido o no permitido.</translation>
    </message>
    <message>
        <source>The command is not complete. Use --help to see how it is written.</source>
        <translation>La orden no está completa. Usa --help para ver cómo se escribe.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space and try again.</source>
        <translation>El disco está lleno. Libera espacio y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>A colleague is writing an answer here. Yours is kept; talk to them, or take over.</source>
        <translation>Un compañero está escribiendo aquí una respuesta. La tuya está guardada; habla con él o toma el control.</translation>
    </message>
    <message>
        <source>The broker was restored from an older backup. What you did since then is kept here for you to decide.</source>
        <translation>El servidor se restauró con una copia más antigua. Lo que hiciste desde entonces está guardado aquí para que decidas.</translation>
    </message>
    <message>
        <source>An administrator has removed Atalaya&apos;s data from this computer. Ask them before you sign in again.</source>
        <translation>Un administrador ha eliminado los datos de Atalaya de este ordenador. Pregúntale antes de volver a iniciar sesión.</translation>
    </message>
    <message>
        <source>The data on this computer is locked. Enter its passphrase to open it.</source>
        <translation>Los datos de este ordenador están bloqueados. Escribe su frase de contraseña para abrirlos.</translation>
    </message>
    <message>
        <source>This computer was without the broker for too long. Connect to open it; what you wrote is kept.</source>
        <translation>Este ordenador ha estado demasiado tiempo sin el servidor. Conéctate para abrirlo; lo que escribiste está guardado.</translation>
    </message>
</context>
<context>
    <name>events</name>
    <message>
        <source>Status: %1, before it %2</source>
        <translation>Estado: %1, antes %2</translation>
    </message>
    <message>
        <source>Priority: %1, before it %2</source>
        <translation>Prioridad: %1, antes %2</translation>
    </message>
    <message>
        <source>Moved from %1 to %2</source>
        <translation>Pasó de %1 a %2</translation>
    </message>
    <message>
        <source>Assigned to nobody</source>
        <translation>Sin asignar</translation>
    </message>
    <message>
        <source>Assigned to %1</source>
        <translation>Asignado a %1</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <translation>Pospuesto hasta %1</translation>
    </message>
    <message>
        <source>longest idle</source>
        <translation>más tiempo libre</translation>
    </message>
    <message>
        <source>most room</source>
        <translation>más sitio</translation>
    </message>
    <message>
        <source>knows the customer</source>
        <translation>conoce al cliente</translation>
    </message>
    <message>
        <source>free capacity</source>
        <translation>capacidad libre</translation>
    </message>
    <message>
        <source>Routed to %1</source>
        <translation>Enrutado a %1</translation>
    </message>
    <message>
        <source>Routed to %1: %2</source>
        <translation>Enrutado a %1: %2</translation>
    </message>
    <message>
        <source>Nobody is there: turned away. Kept until %1 opens, %2</source>
        <translation>No hay nadie: no se atendió. Guardado hasta que abra %1, %2</translation>
    </message>
    <message>
        <source>Nobody is there: to be called back. Waits until %1 opens, %2</source>
        <translation>No hay nadie: hay que llamar. Espera hasta que abra %1, %2</translation>
    </message>
    <message>
        <source>Nobody is there. Waits until %1 opens, %2</source>
        <translation>No hay nadie. Espera hasta que abra %1, %2</translation>
    </message>
    <message>
        <source>Back from its snooze</source>
        <translation>Vuelve de su pausa</translation>
    </message>
    <message>
        <source>Not sent: the customer wrote before its time</source>
        <translation>No enviado: el cliente escribió antes de la hora</translation>
    </message>
    <message>
        <source>Sent again, although it may have arrived</source>
        <translation>Enviado otra vez, aunque puede haber llegado</translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation>Enviado otra vez</translation>
    </message>
    <message>
        <source>a card number</source>
        <translation>un número de tarjeta</translation>
    </message>
    <message>
        <source>a bank account</source>
        <translation>una cuenta bancaria</translation>
    </message>
    <message>
        <source>a password</source>
        <translation>una contraseña</translation>
    </message>
    <message>
        <source>Sent although it holds %1</source>
        <translation>Enviado aunque contiene %1</translation>
    </message>
    <message>
        <source>Snoozed until they answer</source>
        <translation>Pospuesta hasta que respondan</translation>
    </message>
</context>
<context>
    <name>kit::Keymap</name>
    <message>
        <source>Search or run a command</source>
        <translation>Buscar o ejecutar una orden</translation>
    </message>
    <message>
        <source>Show all keys for this place</source>
        <translation>Mostrar todas las teclas de este lugar</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Panel siguiente</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Panel anterior</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Close what is open, else return to the list</source>
        <translation>Cerrar lo abierto o volver a la lista</translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation>Barra de menús</translation>
    </message>
    <message>
        <source>Take back the last action, even while typing</source>
        <translation>Deshacer la última acción, incluso al escribir</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>My status</source>
        <translation>Mi estado</translation>
    </message>
    <message>
        <source>Show or hide navigation</source>
        <translation>Mostrar u ocultar la navegación</translation>
    </message>
    <message>
        <source>Show or hide the context panel</source>
        <translation>Mostrar u ocultar el panel de contexto</translation>
    </message>
    <message>
        <source>Context: customer</source>
        <translation>Contexto: cliente</translation>
    </message>
    <message>
        <source>Context: knowledge</source>
        <translation>Contexto: artículos</translation>
    </message>
    <message>
        <source>Context: team</source>
        <translation>Contexto: equipo</translation>
    </message>
    <message>
        <source>Focus mode</source>
        <translation>Modo de concentración</translation>
    </message>
    <message>
        <source>Enter or leave the sandbox</source>
        <translation>Entrar o salir del entorno de prueba</translation>
    </message>
    <message>
        <source>This place in a new window</source>
        <translation>Este lugar en una ventana nueva</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>Texto normal</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Inbox, Customers, Knowledge, Listening, Supervisor, Routing, Reports, Training</source>
        <translation>Bandeja, Clientes, Artículos, Escucha, Supervisión, Reparto, Informes, Formación</translation>
    </message>
    <message>
        <source>Go to live conversation 1 to 9</source>
        <translation>Ir a la conversación en vivo 1 a 9</translation>
    </message>
    <message>
        <source>Next live conversation</source>
        <translation>Siguiente conversación en vivo</translation>
    </message>
    <message>
        <source>Previous live conversation</source>
        <translation>Anterior conversación en vivo</translation>
    </message>
    <message>
        <source>Accept the offer, answer the call</source>
        <translation>Aceptar la oferta, contestar la llamada</translation>
    </message>
    <message>
        <source>Decline the offer</source>
        <translation>Rechazar la oferta</translation>
    </message>
    <message>
        <source>Mute or unmute me</source>
        <translation>Silenciarme o no</translation>
    </message>
    <message>
        <source>Hold or resume</source>
        <translation>Poner en espera o retomar</translation>
    </message>
    <message>
        <source>Keypad</source>
        <translation>Teclado numérico</translation>
    </message>
    <message>
        <source>Transfer the call</source>
        <translation>Transferir la llamada</translation>
    </message>
    <message>
        <source>Add a person to the call</source>
        <translation>Añadir a alguien a la llamada</translation>
    </message>
    <message>
        <source>End the call</source>
        <translation>Terminar la llamada</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mías</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Sin asignar</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>SLA at risk</source>
        <translation>SLA en riesgo</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Menciones</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Pospuestas</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Borradores</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Bandeja de salida</translation>
    </message>
    <message>
        <source>Live now</source>
        <translation>En vivo ahora</translation>
    </message>
    <message>
        <source>Customer of this conversation</source>
        <translation>Cliente de esta conversación</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Select or unselect</source>
        <translation>Seleccionar o no</translation>
    </message>
    <message>
        <source>Extend the selection down</source>
        <translation>Ampliar la selección hacia abajo</translation>
    </message>
    <message>
        <source>Extend the selection up</source>
        <translation>Ampliar la selección hacia arriba</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Show what arrived</source>
        <translation>Mostrar lo que ha llegado</translation>
    </message>
    <message>
        <source>Filter this list, find in this conversation</source>
        <translation>Filtrar esta lista, buscar en esta conversación</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Reply to all</source>
        <translation>Responder a todos</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Nota interna</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nueva conversación</translation>
    </message>
    <message>
        <source>Close, mark solved</source>
        <translation>Cerrar como resuelta</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Posponer</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Asignar</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Quedármela</translation>
    </message>
    <message>
        <source>Transfer to a queue</source>
        <translation>Pasar a una cola</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiquetar</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Mark unread</source>
        <translation>Marcar como no leída</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Unir</translation>
    </message>
    <message>
        <source>Spam or block</source>
        <translation>Correo basura o bloquear</translation>
    </message>
    <message>
        <source>Unfold quotes and events</source>
        <translation>Desplegar citas y sucesos</translation>
    </message>
    <message>
        <source>Show pictures once</source>
        <translation>Mostrar las imágenes una vez</translation>
    </message>
    <message>
        <source>View source</source>
        <translation>Ver el original</translation>
    </message>
    <message>
        <source>Why this agent?</source>
        <translation>¿Por qué este agente?</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar el enlace</translation>
    </message>
    <message>
        <source>Send with the shown status</source>
        <translation>Enviar con el estado mostrado</translation>
    </message>
    <message>
        <source>Send and close</source>
        <translation>Enviar y cerrar</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>Enviar más tarde</translation>
    </message>
    <message>
        <source>New line in live chats</source>
        <translation>Línea nueva en chats</translation>
    </message>
    <message>
        <source>Macro</source>
        <translation>Macro</translation>
    </message>
    <message>
        <source>Mention</source>
        <translation>Mención</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Put the suggestion in</source>
        <translation>Insertar la sugerencia</translation>
    </message>
    <message>
        <source>Go to the suggestions, then 1 to 4</source>
        <translation>Ir a las sugerencias, después 1 a 4</translation>
    </message>
    <message>
        <source>Next channel</source>
        <translation>Canal siguiente</translation>
    </message>
    <message>
        <source>Previous channel</source>
        <translation>Canal anterior</translation>
    </message>
    <message>
        <source>Switch between reply and note</source>
        <translation>Cambiar entre respuesta y nota</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Adjuntar</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Negrita</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Cursiva</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>Subrayado</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Bullets</source>
        <translation>Viñetas</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Paste as plain text</source>
        <translation>Pegar como texto sin formato</translation>
    </message>
    <message>
        <source>Translate the draft</source>
        <translation>Traducir el borrador</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>Descartar el borrador</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Run or open</source>
        <translation>Ejecutar o abrir</translation>
    </message>
    <message>
        <source>Run and keep open, open beside</source>
        <translation>Ejecutar sin cerrar, abrir al lado</translation>
    </message>
    <message>
        <source>Next group</source>
        <translation>Grupo siguiente</translation>
    </message>
    <message>
        <source>Commands, text, people, tags</source>
        <translation>Órdenes, texto, personas, etiquetas</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Compare and merge</source>
        <translation>Comparar y unir</translation>
    </message>
    <message>
        <source>Channel filter</source>
        <translation>Filtro de canal</translation>
    </message>
    <message>
        <source>Open in a window</source>
        <translation>Abrir en una ventana</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>Artículo nuevo</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publicar</translation>
    </message>
    <message>
        <source>Next language</source>
        <translation>Idioma siguiente</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Carencias</translation>
    </message>
    <message>
        <source>Insert a field</source>
        <translation>Insertar un campo</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Repartir</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorar</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Pause the stream</source>
        <translation>Pausar el flujo</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Colas</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agentes</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Escuchar</translation>
    </message>
    <message>
        <source>Whisper</source>
        <translation>Susurrar</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Tomar el control</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Mover a…</translation>
    </message>
    <message>
        <source>Move the rule</source>
        <translation>Mover la regla</translation>
    </message>
    <message>
        <source>On or off</source>
        <translation>Activar o desactivar</translation>
    </message>
    <message>
        <source>Run what-if</source>
        <translation>Simular</translation>
    </message>
    <message>
        <source>Save the draft</source>
        <translation>Guardar el borrador</translation>
    </message>
    <message>
        <source>Earlier period</source>
        <translation>Período anterior</translation>
    </message>
    <message>
        <source>Later period</source>
        <translation>Período posterior</translation>
    </message>
    <message>
        <source>Chart as a table</source>
        <translation>Gráfico como tabla</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Drill in</source>
        <translation>Ver el detalle</translation>
    </message>
    <message>
        <source>Pause time</source>
        <translation>Pausar el tiempo</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Pista</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Decide a conflict</source>
        <translation>Decidir un conflicto</translation>
    </message>
    <message>
        <source>Change the order</source>
        <translation>Cambiar el orden</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Intentar ahora</translation>
    </message>
    <message>
        <source>Send past what has just arrived</source>
        <translation>Enviar pese a lo que acaba de llegar</translation>
    </message>
    <message>
        <source>Earlier versions of the draft</source>
        <translation>Versiones anteriores del borrador</translation>
    </message>
    <message>
        <source>Cover card numbers and passwords</source>
        <translation>Tapar números de tarjeta y contraseñas</translation>
    </message>
    <message>
        <source>Suggestions for a misspelt word</source>
        <translation>Sugerencias para una palabra mal escrita</translation>
    </message>
    <message>
        <source>Next place to fill in</source>
        <translation>Siguiente hueco por rellenar</translation>
    </message>
    <message>
        <source>Close this tab</source>
        <translation>Cerrar pestaña</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Pestaña siguiente</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>Pestaña anterior</translation>
    </message>
    <message>
        <source>Move this tab on</source>
        <translation>Mover pestaña adelante</translation>
    </message>
    <message>
        <source>Move this tab back</source>
        <translation>Mover pestaña atrás</translation>
    </message>
    <message>
        <source>Next tab beside this one, or no longer</source>
        <translation>Pestaña siguiente al lado de esta, o ya no</translation>
    </message>
    <message>
        <source>Open in a tab, behind this one</source>
        <translation>Abrir en una pestaña, detrás de esta</translation>
    </message>
    <message>
        <source>Go to the first new message</source>
        <translation>Ir al primer mensaje nuevo</translation>
    </message>
    <message>
        <source>Translate the conversation</source>
        <translation>Traducir la conversación</translation>
    </message>
    <message>
        <source>Context in a window of its own, and back</source>
        <translation>Contexto en una ventana propia, y de vuelta</translation>
    </message>
    <message>
        <source>Mark up a picture</source>
        <translation>Marcar una imagen</translation>
    </message>
</context>
<context>
    <name>kit::Style</name>
    <message>
        <source>Scroll bar</source>
        <translation>Barra de desplazamiento</translation>
    </message>
</context>
<context>
    <name>kit::TimeLeft</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>overdue by %1</source>
        <translation>vencida hace %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
</context>
<context>
    <name>link</name>
    <message>
        <source>Goes to %1, not encrypted.</source>
        <translation>Lleva a %1, sin cifrar.</translation>
    </message>
    <message>
        <source>Goes to %1.</source>
        <translation>Lleva a %1.</translation>
    </message>
    <message>
        <source>Opens another program of this computer.</source>
        <translation>Abre otro programa de este ordenador.</translation>
    </message>
    <message>
        <source>This link leads nowhere that can be opened.</source>
        <translation>Este enlace no lleva a nada que se pueda abrir.</translation>
    </message>
    <message>
        <source>Open this link?</source>
        <translation>¿Abrir este enlace?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>Address copied.</source>
        <translation>Dirección copiada.</translation>
    </message>
</context>
<context>
    <name>live</name>
    <message>
        <source>Not sent. Open to decide</source>
        <translation>No enviado. Ábrelo para decidir</translation>
    </message>
    <message>
        <source>%1 is writing</source>
        <translation>%1 está escribiendo</translation>
    </message>
    <message>
        <source>on the call</source>
        <translation>en llamada</translation>
    </message>
    <message>
        <source>sent a file</source>
        <translation>envió un archivo</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>respondida</translation>
    </message>
    <message>
        <source>Answered: %1</source>
        <translation>Respondida: %1</translation>
    </message>
</context>
<context>
    <name>macros</name>
    <message>
        <source>sets %1</source>
        <translation>deja como %1</translation>
    </message>
    <message>
        <source>sets priority %1</source>
        <translation>pone prioridad %1</translation>
    </message>
    <message>
        <source>adds the tag %1</source>
        <translation>añade la etiqueta %1</translation>
    </message>
    <message>
        <source>does nothing here (%1)</source>
        <translation>no hace nada aquí (%1)</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>options</name>
    <message>
        <source>The workstation for people who answer a company&apos;s customers.</source>
        <translation>El puesto de trabajo de quienes atienden a los clientes de una empresa.</translation>
    </message>
    <message>
        <source>Open the sample company; nothing leaves this computer.</source>
        <translation>Abrir la empresa de ejemplo; nada sale de este ordenador.</translation>
    </message>
    <message>
        <source>Keep profiles and settings in this folder.</source>
        <translation>Guardar perfiles y ajustes en esta carpeta.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>carpeta</translation>
    </message>
    <message>
        <source>Language of the desk: en, es or pt.</source>
        <translation>Idioma del puesto: en, es o pt.</translation>
    </message>
    <message>
        <source>code</source>
        <translation>código</translation>
    </message>
    <message>
        <source>Save a picture of the window once the inbox is shown, then end.</source>
        <translation>Guardar una imagen de la ventana cuando se muestre la bandeja y terminar.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>Print how long it took to draw the window and to show the inbox.</source>
        <translation>Escribir cuánto se tardó en dibujar la ventana y en mostrar la bandeja.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Mostrar esta ayuda.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Mostrar la versión.</translation>
    </message>
    <message>
        <source>There is nothing to do with “%1”. Use --help to see what can be given.</source>
        <translation>No se sabe qué hacer con «%1». Usa --help para ver las opciones.</translation>
    </message>
    <message>
        <source>The language is en, es or pt, not “%1”.</source>
        <translation>El idioma es en, es o pt, no «%1».</translation>
    </message>
    <message>
        <source>Who you are in the sample company: ines, who answers, or marta, who leads the team.</source>
        <translation>Quién eres en la empresa de ejemplo: ines, que atiende, o marta, que dirige el equipo.</translation>
    </message>
    <message>
        <source>login</source>
        <translation>usuario</translation>
    </message>
    <message>
        <source>In the sample company you are ines or marta, not “%1”.</source>
        <translation>En la empresa de ejemplo eres ines o marta, no «%1».</translation>
    </message>
    <message>
        <source>Keep the key of the data in a file beside it, for machines without a person; ATALAYA_KEY_FILE=1 does the same.</source>
        <translation>Guardar la clave de los datos en un archivo junto a ellos, para equipos sin nadie delante; ATALAYA_KEY_FILE=1 hace lo mismo.</translation>
    </message>
    <message>
        <source>What to show: atalaya://ticket/48213, atalaya://customer/…, atalaya://search/words. If Atalaya runs already, it shows it.</source>
        <translation>Qué mostrar: atalaya://ticket/48213, atalaya://customer/…, atalaya://search/words. Si Atalaya ya está abierto, lo muestra.</translation>
    </message>
</context>
<context>
    <name>original</name>
    <message>
        <source>Picture not loaded, %1 × %2</source>
        <translation>Imagen sin cargar, %1 × %2</translation>
    </message>
    <message>
        <source>Picture not loaded</source>
        <translation>Imagen sin cargar</translation>
    </message>
    <message numerus="yes">
        <source>%n sites</source>
        <translation>
            <numerusform>%n sitio</numerusform>
            <numerusform>%n sitios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%n imagen</numerusform>
            <numerusform>%n imágenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trackers</source>
        <translation>
            <numerusform>%n rastreador</numerusform>
            <numerusform>%n rastreadores</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 blocked from %3</source>
        <translation>Sin cargar: %1 y %2 de %3</translation>
    </message>
    <message>
        <source>%1 blocked from %2</source>
        <translation>Sin cargar: %1 de %2</translation>
    </message>
    <message>
        <source>%1 loaded from %2</source>
        <translation>Cargado: %1 de %2</translation>
    </message>
    <message>
        <source>%1 loaded from %2, %3 still blocked</source>
        <translation>Cargado: %1 de %2; sin cargar: %3</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>Draft saved</source>
        <translation>Borrador guardado</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Not saved: kept here until there is a line</source>
        <translation>Sin guardar: sigue aquí hasta que haya conexión</translation>
    </message>
    <message>
        <source>Not saved: put the marked field right</source>
        <translation>Sin guardar: corrige el campo marcado</translation>
    </message>
    <message>
        <source>Not saved: two drafts to choose from</source>
        <translation>Sin guardar: hay dos borradores para elegir</translation>
    </message>
    <message>
        <source>Changes in this draft: %1.</source>
        <translation>Cambios en este borrador: %1.</translation>
    </message>
    <message>
        <source>Nobody has published rules yet: these are the defaults.</source>
        <translation>Nadie ha publicado reglas todavía: estas son las iniciales.</translation>
    </message>
    <message>
        <source>Live version by %1, %2.</source>
        <translation>Versión en vigor de %1, %2.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>as the channel</source>
        <translation>como el canal</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>also people of %1</source>
        <translation>también personas de %1</translation>
    </message>
    <message>
        <source>%1: to %2</source>
        <translation>%1: a %2</translation>
    </message>
    <message>
        <source>Share in time</source>
        <translation>Parte a tiempo</translation>
    </message>
    <message>
        <source>Begins within</source>
        <translation>Empieza en</translation>
    </message>
    <message>
        <source>Head start</source>
        <translation>Ventaja</translation>
    </message>
    <message>
        <source>Among equals</source>
        <translation>Entre iguales</translation>
    </message>
    <message>
        <source>Known agent first for</source>
        <translation>Primero quien ya conoce, durante</translation>
    </message>
    <message>
        <source>An offer lasts</source>
        <translation>Una oferta dura</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <translation>Cierre</translation>
    </message>
    <message>
        <source>Return if unanswered</source>
        <translation>Vuelve sin respuesta</translation>
    </message>
    <message>
        <source>units</source>
        <translation>unidades</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>como máximo</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>nothing else beside it</source>
        <translation>nada más a la vez</translation>
    </message>
    <message>
        <source>can be interrupted</source>
        <translation>se puede interrumpir</translation>
    </message>
    <message>
        <source>silent after</source>
        <translation>en silencio tras</translation>
    </message>
    <message>
        <source>comes back to a full agent</source>
        <translation>vuelve a un agente completo</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Paso %1</translation>
    </message>
    <message>
        <source>First ring</source>
        <translation>Primer anillo</translation>
    </message>
    <message>
        <source>Second ring</source>
        <translation>Segundo anillo</translation>
    </message>
    <message>
        <source>Overflow %1</source>
        <translation>Desbordamiento %1</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Reserva</translation>
    </message>
    <message>
        <source>Reserve on before due</source>
        <translation>Reserva entra antes del plazo</translation>
    </message>
    <message>
        <source>Reserve off before due</source>
        <translation>Reserva sale antes del plazo</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>When closed</source>
        <translation>Cuando está cerrada</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Order of waiting</source>
        <translation>Orden de espera</translation>
    </message>
    <message>
        <source>Units of the interruptible pool</source>
        <translation>Unidades de la reserva interrumpible</translation>
    </message>
    <message>
        <source>Missed offers until away</source>
        <translation>Ofertas perdidas hasta ausente</translation>
    </message>
    <message>
        <source>Counted within</source>
        <translation>Contadas en</translation>
    </message>
    <message>
        <source>Available again after</source>
        <translation>Disponible otra vez tras</translation>
    </message>
    <message>
        <source>A declined offer rests for</source>
        <translation>Una oferta rechazada descansa</translation>
    </message>
    <message>
        <source>Offers in vain until the next step</source>
        <translation>Ofertas en vano hasta el paso siguiente</translation>
    </message>
    <message>
        <source>Gentle start after an absence of</source>
        <translation>Comienzo suave tras una ausencia de</translation>
    </message>
    <message>
        <source>Gentle start lasts</source>
        <translation>El comienzo suave dura</translation>
    </message>
    <message>
        <source>%1, %2: %3, was %4</source>
        <translation>%1, %2: %3, antes %4</translation>
    </message>
    <message>
        <source>Goes to people with: %1.</source>
        <translation>Va a personas con: %1.</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 durante %2</translation>
    </message>
    <message>
        <source>; then </source>
        <translation>; después </translation>
    </message>
    <message>
        <source>When it is too much, it flows to %1.</source>
        <translation>Cuando es demasiado, pasa a %1.</translation>
    </message>
    <message>
        <source>Open %1.</source>
        <translation>Abierta %1.</translation>
    </message>
    <message>
        <source>give a number from 0 to 1000</source>
        <translation>escribe un número de 0 a 1000</translation>
    </message>
    <message>
        <source>give 0 for no limit, or a number above it</source>
        <translation>escribe 0 si no hay límite, o un número mayor</translation>
    </message>
    <message>
        <source>a channel is exclusive or interruptible, not both</source>
        <translation>un canal es exclusivo o interrumpible, no las dos cosas</translation>
    </message>
    <message>
        <source>takes more than the interruptible pool holds; nobody could have one</source>
        <translation>ocupa más de lo que cabe en la reserva interrumpible; nadie podría tener uno</translation>
    </message>
    <message>
        <source>a time cannot be negative</source>
        <translation>un tiempo no puede ser negativo</translation>
    </message>
    <message>
        <source>names a skill that does not exist; remove it</source>
        <translation>nombra una habilidad que no existe; quítala</translation>
    </message>
    <message>
        <source>a level is from 1 to 5</source>
        <translation>un nivel va de 1 a 5</translation>
    </message>
    <message>
        <source>names a skill twice; keep one of them</source>
        <translation>nombra una habilidad dos veces; deja una</translation>
    </message>
    <message>
        <source>names an agent who does not exist; remove it</source>
        <translation>nombra a un agente que no existe; quítalo</translation>
    </message>
    <message>
        <source>names an agent twice; keep one of them</source>
        <translation>nombra a un agente dos veces; deja uno</translation>
    </message>
    <message>
        <source>only the last step may last until somebody takes it; give a time</source>
        <translation>solo el último paso puede durar hasta que alguien lo tome; escribe un tiempo</translation>
    </message>
    <message>
        <source>give 1, 2 or 3, or 0 for everybody</source>
        <translation>escribe 1, 2 o 3, o 0 para todos</translation>
    </message>
    <message>
        <source>names a queue that does not exist; remove it</source>
        <translation>nombra una cola que no existe; quítala</translation>
    </message>
    <message>
        <source>ends before it begins; hours over midnight are two lines</source>
        <translation>acaba antes de empezar; un horario que pasa de medianoche son dos líneas</translation>
    </message>
    <message>
        <source>names a queue that does not exist; choose another</source>
        <translation>nombra una cola que no existe; elige otra</translation>
    </message>
    <message>
        <source>is the queue itself; choose another</source>
        <translation>es la propia cola; elige otra</translation>
    </message>
    <message>
        <source>give a time above 0</source>
        <translation>escribe un tiempo mayor que 0</translation>
    </message>
    <message>
        <source>give 0 or a number above it</source>
        <translation>escribe 0 o un número mayor</translation>
    </message>
    <message>
        <source>give a number from 1 to 99</source>
        <translation>escribe un número de 1 a 99</translation>
    </message>
    <message>
        <source>is longer than a year</source>
        <translation>es más de un año</translation>
    </message>
    <message>
        <source>names an agent of the first ring; keep one of them</source>
        <translation>nombra a un agente del primer anillo; déjalo en uno</translation>
    </message>
    <message>
        <source>must be longer than onBefore, or people come and go</source>
        <translation>debe ser mayor que el tiempo de entrada, o la gente irá y vendrá</translation>
    </message>
    <message>
        <source>give 0 for never, or up to 15</source>
        <translation>escribe 0 para nunca, o hasta 15</translation>
    </message>
    <message>
        <source>give 0 for never, or up to 100</source>
        <translation>escribe 0 para nunca, o hasta 100</translation>
    </message>
    <message>
        <source>give -840 to 840</source>
        <translation>escribe de -840 a 840</translation>
    </message>
    <message>
        <source>does not exist; remove its rules</source>
        <translation>no existe; quita sus reglas</translation>
    </message>
    <message>
        <source>has rules already; merge the two</source>
        <translation>ya tiene reglas; une las dos</translation>
    </message>
    <message>
        <source>Paused: what comes in waits, nothing is offered.</source>
        <translation>En pausa: lo que entra espera, no se ofrece nada.</translation>
    </message>
    <message>
        <source>%1 % of what comes to %2 begins within %3.</source>
        <translation>El %1 % de lo que llega a %2 empieza en %3.</translation>
    </message>
    <message>
        <source>%1 % of what comes to %2 begins in the time of its channel.</source>
        <translation>El %1 % de lo que llega a %2 empieza en el tiempo de su canal.</translation>
    </message>
    <message>
        <source>Whoever the customer knows comes first, for %1.</source>
        <translation>Quien ya conoce al cliente va primero, durante %1.</translation>
    </message>
    <message>
        <source>Always open</source>
        <translation>Siempre abierta</translation>
    </message>
    <message>
        <source>Who can do least else</source>
        <translation>El menos versátil</translation>
    </message>
    <message>
        <source>Who knows it best</source>
        <translation>El que mejor lo sabe</translation>
    </message>
    <message>
        <source>Who has waited longest</source>
        <translation>El que más ha esperado</translation>
    </message>
    <message>
        <source>Wait until it opens</source>
        <translation>Esperar a que abra</translation>
    </message>
    <message>
        <source>Go to another queue</source>
        <translation>Ir a otra cola</translation>
    </message>
    <message>
        <source>Offer to call back</source>
        <translation>Ofrecer devolver la llamada</translation>
    </message>
    <message>
        <source>Take a message</source>
        <translation>Tomar un mensaje</translation>
    </message>
    <message>
        <source>Send away</source>
        <translation>No atender</translation>
    </message>
    <message>
        <source>Expected wait over</source>
        <translation>Espera prevista mayor que</translation>
    </message>
    <message>
        <source>More waiting than</source>
        <translation>Esperan más de</translation>
    </message>
    <message>
        <source>Nobody signed in</source>
        <translation>Nadie conectado</translation>
    </message>
    <message>
        <source>Earliest due time first</source>
        <translation>Primero lo que antes vence</translation>
    </message>
    <message>
        <source>Weighted by speed</source>
        <translation>Según la rapidez</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Social</source>
        <translation>Redes</translation>
    </message>
    <message>
        <source>Messaging</source>
        <translation>Mensajería</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Ring 1</source>
        <translation>Anillo 1</translation>
    </message>
    <message>
        <source>Rings 1 and 2</source>
        <translation>Anillos 1 y 2</translation>
    </message>
    <message>
        <source>Rings 1 to 3</source>
        <translation>Anillos 1 a 3</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>No skill needed</source>
        <translation>Sin habilidad exigida</translation>
    </message>
    <message>
        <source>give 0 for Monday to 6 for Sunday</source>
        <translation>pon de 0 (lunes) a 6 (domingo)</translation>
    </message>
    <message>
        <source>give minutes of the day, 0 to 1440</source>
        <translation>pon minutos del día, de 0 a 1440</translation>
    </message>
</context>
<context>
    <name>shell::Alerts</name>
    <message>
        <source>Someone offers me work</source>
        <translation>Alguien me ofrece trabajo</translation>
    </message>
    <message>
        <source>A customer answers me</source>
        <translation>Un cliente me responde</translation>
    </message>
    <message>
        <source>SLA under 5 min</source>
        <translation>SLA a menos de 5 min</translation>
    </message>
    <message>
        <source>My answer could not be sent</source>
        <translation>Mi respuesta no se ha podido enviar</translation>
    </message>
    <message>
        <source>My change needs a decision</source>
        <translation>Mi cambio necesita una decisión</translation>
    </message>
    <message>
        <source>Bell</source>
        <translation>Campana</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>Suave</translation>
    </message>
    <message>
        <source>Two tones</source>
        <translation>Dos tonos</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Grave</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
</context>
<context>
    <name>shell::Palette</name>
    <message>
        <source>On this conversation</source>
        <translation>En esta conversación</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
</context>
<context>
    <name>shell::Quiet</name>
    <message>
        <source>For 30 minutes</source>
        <translation>Durante 30 minutos</translation>
    </message>
    <message>
        <source>For one hour</source>
        <translation>Durante una hora</translation>
    </message>
    <message>
        <source>For three hours</source>
        <translation>Durante tres horas</translation>
    </message>
    <message>
        <source>Until tomorrow morning</source>
        <translation>Hasta mañana por la mañana</translation>
    </message>
    <message>
        <source>Disturb me again</source>
        <translation>Volver a avisarme</translation>
    </message>
    <message>
        <source>Do not disturb until %1</source>
        <translation>No molestar hasta %1</translation>
    </message>
    <message>
        <source>Do not disturb, as set in the preferences</source>
        <translation>No molestar, según las preferencias</translation>
    </message>
</context>
<context>
    <name>tabs</name>
    <message>
        <source>a colleague is writing</source>
        <translation>un compañero está escribiendo</translation>
    </message>
    <message>
        <source>new message</source>
        <translation>mensaje nuevo</translation>
    </message>
    <message>
        <source>yours to answer</source>
        <translation>te toca responder</translation>
    </message>
    <message>
        <source>waiting for the customer</source>
        <translation>a la espera del cliente</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrada</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierta</translation>
    </message>
</context>
<context>
    <name>texts</name>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Resuelta</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrada</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgente</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Public post</source>
        <translation>Mensaje público</translation>
    </message>
    <message>
        <source>Direct message</source>
        <translation>Mensaje directo</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamada</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Ocupado</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <translation>Cierre</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Desconectado</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>A la espera de envío</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leído</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>No enviado</translation>
    </message>
    <message>
        <source>May not have arrived</source>
        <translation>Puede no haber llegado</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Social handle</source>
        <translation>Cuenta en redes</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mías</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Sin asignar</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>SLA at risk</source>
        <translation>SLA en riesgo</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Pospuestas</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Borradores</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Cerradas</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Team lead</source>
        <translation>Responsable de equipo</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Formador</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>very negative</source>
        <translation>muy negativo</translation>
    </message>
    <message>
        <source>negative</source>
        <translation>negativo</translation>
    </message>
    <message>
        <source>positive</source>
        <translation>positivo</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugués</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bytes</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 kB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>To be sent later</source>
        <translation>Se enviará más tarde</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>Enviar más tarde</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Menciones</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Sin leer</translation>
    </message>
    <message>
        <source>Live now</source>
        <translation>En vivo ahora</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>Vista guardada</translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Asistente</translation>
    </message>
    <message>
        <source>Internal note, %1, %2: %3</source>
        <translation>Nota interna, %1, %2: %3</translation>
    </message>
    <message>
        <source>Event, %1: %2</source>
        <translation>Suceso, %1: %2</translation>
    </message>
    <message>
        <source>%1, call of %2, %3: %4</source>
        <translation>%1, llamada de %2, %3: %4</translation>
    </message>
    <message>
        <source>Assistant, %1, %2: %3</source>
        <translation>Asistente, %1, %2: %3</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4</source>
        <translation>%1, %2, %3: %4</translation>
    </message>
    <message>
        <source>%1, internal note, %2</source>
        <translation>%1, nota interna, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>De %1</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>Para %1</translation>
    </message>
    <message>
        <source>Cc %1</source>
        <translation>Cc %1</translation>
    </message>
    <message>
        <source>Continues by email</source>
        <translation>Sigue por correo</translation>
    </message>
    <message>
        <source>Moved to chat</source>
        <translation>Pasa a chat</translation>
    </message>
    <message>
        <source>Moved to public posts</source>
        <translation>Pasa a mensajes públicos</translation>
    </message>
    <message>
        <source>Moved to direct message</source>
        <translation>Pasa a mensaje directo</translation>
    </message>
    <message>
        <source>Moved to WhatsApp</source>
        <translation>Pasa a WhatsApp</translation>
    </message>
    <message>
        <source>Moved to SMS</source>
        <translation>Pasa a SMS</translation>
    </message>
    <message>
        <source>Continues by telephone</source>
        <translation>Sigue por teléfono</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier events</source>
        <translation>
            <numerusform>%n suceso anterior</numerusform>
            <numerusform>%n sucesos anteriores</numerusform>
        </translation>
    </message>
    <message>
        <source>Show earlier</source>
        <translation>Mostrar anteriores</translation>
    </message>
    <message>
        <source>%1 k</source>
        <translation>%1 mil</translation>
    </message>
    <message>
        <source>%1 M</source>
        <translation>%1 M</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Nota interna</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamada</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Público</translation>
    </message>
    <message>
        <source>Pictures from other places are not shown</source>
        <translation>No se muestran las imágenes de otros sitios</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Volver a intentarlo</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copiar el texto</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar otra vez</translation>
    </message>
    <message>
        <source>It arrived</source>
        <translation>Ha llegado</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Enviar ahora</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Change time</source>
        <translation>Cambiar hora</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nuevo</numerusform>
            <numerusform>%n nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Translated by a machine: %2</source>
        <translation>%1. Traducido por una máquina: %2</translation>
    </message>
</context>
<context>
    <name>translator</name>
    <message>
        <source>%1 Install %2 to have it.</source>
        <translation>%1 Instala %2 para ello.</translation>
    </message>
    <message>
        <source>This computer has no translation program.</source>
        <translation>Este ordenador no tiene programa de traducción.</translation>
    </message>
    <message>
        <source>This computer cannot translate from %1 into %2.</source>
        <translation>Este ordenador no puede traducir de %1 a %2.</translation>
    </message>
    <message>
        <source>This text is too long to be translated.</source>
        <translation>Este texto es demasiado largo para traducirlo.</translation>
    </message>
    <message>
        <source>The translation took too long and was stopped.</source>
        <translation>La traducción tardó demasiado y se detuvo.</translation>
    </message>
    <message>
        <source>The translation program failed.</source>
        <translation>El programa de traducción ha fallado.</translation>
    </message>
</context>
</TS>
