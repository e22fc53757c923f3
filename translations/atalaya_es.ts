<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
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
        <source>Something newer has arrived since you began. Read it; send again to send all the same.</source>
        <translation>Ha llegado algo nuevo desde que empezaste. Léelo; vuelve a enviar si quieres enviarlo igualmente.</translation>
    </message>
    <message>
        <source>The text speaks of a file, and none is attached. Send again to send all the same.</source>
        <translation>El texto habla de un archivo y no hay ninguno adjunto. Vuelve a enviar si quieres enviarlo igualmente.</translation>
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
        <source>Choose what happens after sending</source>
        <translation>Elegir qué pasa después de enviar</translation>
    </message>
    <message>
        <source>Something newer has arrived since you began. Read it before you send.</source>
        <translation>Ha llegado algo nuevo desde que empezaste. Léelo antes de enviar.</translation>
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
    <name>atalaya::models::InboxModel</name>
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
    <message numerus="yes">
        <source>reply overdue by %n minutes</source>
        <translation>
            <numerusform>respuesta vencida hace %n minuto</numerusform>
            <numerusform>respuesta vencida hace %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reply due in %n minutes</source>
        <translation>
            <numerusform>respuesta en %n minuto</numerusform>
            <numerusform>respuesta en %n minutos</numerusform>
        </translation>
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
    <name>atalaya::shell::MainWindow</name>
    <message>
        <source>Atalaya</source>
        <translation>Atalaya</translation>
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
        <source>Text</source>
        <translation>Texto</translation>
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
        <source>Compact rows</source>
        <translation>Filas compactas</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>%1[*] – Atalaya</source>
        <translation>%1[*] – Atalaya</translation>
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
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>Nothing found on this computer</source>
        <translation>Nada encontrado en este ordenador</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>En este ordenador</translation>
    </message>
    <message>
        <source>There is more. Add a word to narrow it down.</source>
        <translation>Hay más. Añade una palabra para acotar.</translation>
    </message>
</context>
<context>
    <name>atalaya::shell::PendingSends</name>
    <message>
        <source>Sent to %1</source>
        <translation>Enviado a %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
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
        <source>No network? What you have seen is on this computer, encrypted. Replies wait in the outbox.</source>
        <translation>¿Sin red? Lo que has visto está en este ordenador, cifrado. Las respuestas esperan en la bandeja de salida.</translation>
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
        <source>synced %1 s ago</source>
        <translation>sincronizado hace %1 s</translation>
    </message>
    <message>
        <source>synced %1</source>
        <translation>sincronizado %1</translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <translation>
            <numerusform>%n no enviado</numerusform>
            <numerusform>%n no enviados</numerusform>
        </translation>
    </message>
    <message>
        <source>outbox empty</source>
        <translation>bandeja de salida vacía</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting in the outbox</source>
        <translation>
            <numerusform>%n espera en la bandeja de salida</numerusform>
            <numerusform>%n esperan en la bandeja de salida</numerusform>
        </translation>
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
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
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
        <source>No connection since %1. Keep working: what you send waits in the outbox.</source>
        <translation>Sin conexión desde las %1. Sigue trabajando: lo que envíes espera en la bandeja de salida.</translation>
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
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nueva conversación</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Ir a %1</translation>
    </message>
    <message>
        <source>Search articles</source>
        <translation>Buscar artículos</translation>
    </message>
    <message>
        <source>Show or hide the context panel</source>
        <translation>Mostrar u ocultar el panel de contexto</translation>
    </message>
    <message>
        <source>Try to connect now</source>
        <translation>Intentar conectar ahora</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Hide the context panel</source>
        <translation>Ocultar el panel de contexto</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n waiting, oldest %2</source>
        <translation>
            <numerusform>%1: %n en espera, la más antigua %2</numerusform>
            <numerusform>%1: %n en espera, la más antigua %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Connect now</source>
        <translation>Conectar ahora</translation>
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
        <source>Back from its snooze</source>
        <translation>Vuelve de su pausa</translation>
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
</context>
</TS>
