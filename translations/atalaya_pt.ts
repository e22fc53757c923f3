<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_PT" sourcelanguage="en">
<context>
    <name>AttemptTexts</name>
    <message>
        <source>under way</source>
        <translation>em curso</translation>
    </message>
    <message>
        <source>taken by the other side</source>
        <translation>aceite pelo outro lado</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>recusada</translation>
    </message>
    <message>
        <source>not now, again later</source>
        <translation>agora não, mais tarde</translation>
    </message>
    <message>
        <source>nobody knows whether it arrived</source>
        <translation>não se sabe se chegou</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>abandonada</translation>
    </message>
    <message>
        <source>Its name there: %1</source>
        <translation>O nome lá: %1</translation>
    </message>
    <message>
        <source>Asked for by %1</source>
        <translation>Pedida por %1</translation>
    </message>
    <message>
        <source>Asked for by a colleague</source>
        <translation>Pedida por um colega</translation>
    </message>
    <message>
        <source>Attempt %1: %2</source>
        <translation>Tentativa %1: %2</translation>
    </message>
    <message>
        <source>It may not have arrived, and it may have: a repeat could reach the customer twice. Attempts: %1</source>
        <translation>Pode não ter chegado, e pode ter chegado: repetir podia chegar duas vezes ao cliente. Tentativas: %1</translation>
    </message>
    <message>
        <source>%1. Attempts: %2</source>
        <translation>%1. Tentativas: %2</translation>
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
        <translation>Vencem em 15 minutos</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Vencem hoje</translation>
    </message>
    <message>
        <source>Due later</source>
        <translation>Vencem mais tarde</translation>
    </message>
    <message>
        <source>No promise running</source>
        <translation>Sem prazo a correr</translation>
    </message>
    <message>
        <source>Waiting for the customer</source>
        <translation>A aguardar o cliente</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluídas</translation>
    </message>
</context>
<context>
    <name>LinkTexts</name>
    <message>
        <source>Signed out</source>
        <translation>Sessão terminada</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>A ligar</translation>
    </message>
    <message>
        <source>Fetching, %1 %</source>
        <translation>A transferir, %1 %</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>A transferir</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Desligado</translation>
    </message>
    <message>
        <source>Sample company</source>
        <translation>Empresa de exemplo</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Ligado</translation>
    </message>
    <message>
        <source>last synced %1</source>
        <translation>última sincronização: %1</translation>
    </message>
    <message>
        <source>synced %1 s ago</source>
        <translation>sincronizado há %1 s</translation>
    </message>
    <message>
        <source>synced %1</source>
        <translation>sincronizado %1</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n em espera</numerusform>
            <numerusform>%n em espera</numerusform>
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
        <translation>Sem ligação desde as %1. Continue a trabalhar: tudo fica guardado aqui e é enviado por ordem quando a ligação voltar.</translation>
    </message>
    <message>
        <source>outbox empty</source>
        <translation>caixa de saída vazia</translation>
    </message>
    <message numerus="yes">
        <source>outbox %n</source>
        <translation>
            <numerusform>caixa de saída %n</numerusform>
            <numerusform>caixa de saída %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Connected since %1</source>
        <translation>Ligado desde as %1</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Sem ligação</translation>
    </message>
    <message>
        <source>Next try in %1 s</source>
        <translation>Nova tentativa dentro de %1 s</translation>
    </message>
    <message>
        <source>Trying now</source>
        <translation>A tentar agora</translation>
    </message>
    <message>
        <source>Everything that was done here has its answer, or is on its way. Last heard at %1.</source>
        <translation>Tudo o que foi feito aqui já tem resposta ou vai a caminho. Último contacto: %1.</translation>
    </message>
    <message>
        <source>Try %1.</source>
        <translation>Tentativa %1.</translation>
    </message>
    <message>
        <source>The broker does not answer.</source>
        <translation>O servidor não responde.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 desde %2</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>Último contacto</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>ainda nenhum</translation>
    </message>
    <message>
        <source>Last synced</source>
        <translation>Última sincronização</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Ida e volta</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Tries in a row</source>
        <translation>Tentativas seguidas</translation>
    </message>
    <message>
        <source>Brokers, in this order</source>
        <translation>Servidores, por esta ordem</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>The broker was restored from a backup of %1.</source>
        <translation>O servidor foi reposto a partir de uma cópia de segurança de %1.</translation>
    </message>
    <message>
        <source>Locked with the key store of this computer.</source>
        <translation>Protegido com o porta-chaves deste computador.</translation>
    </message>
    <message>
        <source>Locked with your passphrase.</source>
        <translation>Protegido com a sua frase-passe.</translation>
    </message>
    <message>
        <source>Encrypted, with its key in a file beside it.</source>
        <translation>Cifrado, com a chave num ficheiro ao lado.</translation>
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
        <translation>Copiar o endereço da ligação</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Selecionar tudo</translation>
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
        <translation>ninguém</translation>
    </message>
    <message>
        <source>a colleague</source>
        <translation>um colega</translation>
    </message>
    <message>
        <source>no tags</source>
        <translation>sem etiquetas</translation>
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
        <translation>Bcc: %1</translation>
    </message>
    <message>
        <source>Status of %1: %2</source>
        <translation>Estado de %1: %2</translation>
    </message>
    <message>
        <source>Priority of %1: %2</source>
        <translation>Prioridade de %1: %2</translation>
    </message>
    <message>
        <source>%1 is with %2</source>
        <translation>%1 está com %2</translation>
    </message>
    <message>
        <source>Tags of %1 joined: %2</source>
        <translation>Etiquetas de %1 reunidas: %2</translation>
    </message>
    <message>
        <source>You wanted %1, meanwhile it was %2</source>
        <translation>Queria %1, entretanto ficou %2</translation>
    </message>
    <message>
        <source>another queue</source>
        <translation>outra fila</translation>
    </message>
    <message>
        <source>a new conversation</source>
        <translation>uma conversa nova</translation>
    </message>
    <message>
        <source>Conversation %1</source>
        <translation>Conversa %1</translation>
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
        <translation>Fechar %1</translation>
    </message>
    <message>
        <source>Status of %1</source>
        <translation>Estado de %1</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>Nota em %1</translation>
    </message>
    <message>
        <source>Priority of %1</source>
        <translation>Prioridade de %1</translation>
    </message>
    <message>
        <source>Tags of %1</source>
        <translation>Etiquetas de %1</translation>
    </message>
    <message>
        <source>Assign %1</source>
        <translation>Atribuir %1</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Mover %1</translation>
    </message>
    <message>
        <source>Snooze %1</source>
        <translation>Adiar %1</translation>
    </message>
    <message>
        <source>Wake %1</source>
        <translation>Reativar %1</translation>
    </message>
    <message>
        <source>Mark %1 as read</source>
        <translation>Marcar %1 como lida</translation>
    </message>
    <message>
        <source>Accept an offer</source>
        <translation>Aceitar uma oferta</translation>
    </message>
    <message>
        <source>Decline an offer</source>
        <translation>Recusar uma oferta</translation>
    </message>
    <message>
        <source>My status</source>
        <translation>O meu estado</translation>
    </message>
    <message>
        <source>What we know about a customer</source>
        <translation>O que sabemos de um cliente</translation>
    </message>
    <message>
        <source>Take back a reply in %1</source>
        <translation>Anular uma resposta em %1</translation>
    </message>
    <message>
        <source>Another time for a reply in %1</source>
        <translation>Outra hora para uma resposta em %1</translation>
    </message>
    <message>
        <source>Send again in %1</source>
        <translation>Enviar de novo em %1</translation>
    </message>
    <message>
        <source>Mark as sent in %1</source>
        <translation>Marcar como enviada em %1</translation>
    </message>
    <message>
        <source>Status %1</source>
        <translation>Estado %1</translation>
    </message>
    <message>
        <source>Priority %1</source>
        <translation>Prioridade %1</translation>
    </message>
    <message>
        <source>No tags</source>
        <translation>Sem etiquetas</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>Para %1</translation>
    </message>
    <message>
        <source>To nobody</source>
        <translation>Para ninguém</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Até %1</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n ficheiro</numerusform>
            <numerusform>%n ficheiros</numerusform>
        </translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Por %1</translation>
    </message>
    <message>
        <source>to be sent %1</source>
        <translation>a enviar %1</translation>
    </message>
    <message>
        <source>then sets %1</source>
        <translation>depois fica %1</translation>
    </message>
    <message>
        <source>Only your team sees it</source>
        <translation>Só a sua equipa a vê</translation>
    </message>
    <message>
        <source>Mentions %1</source>
        <translation>Menciona %1</translation>
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
        <translation>Retirado às %1, nada foi enviado</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>A caminho</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Needs your decision</source>
        <translation>Precisa da sua decisão</translation>
    </message>
    <message>
        <source>Waiting, in this order</source>
        <translation>Em espera, por esta ordem</translation>
    </message>
    <message>
        <source>Done in the last days</source>
        <translation>Feito nos últimos dias</translation>
    </message>
    <message>
        <source>New conversation in %1</source>
        <translation>Nova conversa em %1</translation>
    </message>
    <message>
        <source>If it is still there</source>
        <translation>Se ainda existir</translation>
    </message>
    <message>
        <source>Your team sees it when the line is back</source>
        <translation>A sua equipa vê-a quando a ligação voltar</translation>
    </message>
    <message>
        <source>If it has not left yet</source>
        <translation>Se ainda não tiver saído</translation>
    </message>
    <message>
        <source>One more attempt to send it</source>
        <translation>Mais uma tentativa de envio</translation>
    </message>
    <message>
        <source>No message to the customer</source>
        <translation>Nenhuma mensagem para o cliente</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Held: you can still take it back</source>
        <translation>Retido: ainda pode anular</translation>
    </message>
    <message>
        <source>You did this at %1</source>
        <translation>Fez isto às %1</translation>
    </message>
    <message>
        <source>Something newer came before it was sent</source>
        <translation>Chegou algo mais recente antes do envio</translation>
    </message>
    <message>
        <source>A colleague is answering</source>
        <translation>Um colega está a responder</translation>
    </message>
    <message>
        <source>The broker was restored from an older backup</source>
        <translation>O servidor foi reposto a partir de uma cópia de segurança mais antiga</translation>
    </message>
    <message>
        <source>The conversation is not there any more</source>
        <translation>A conversa já não existe</translation>
    </message>
    <message>
        <source>You may not do this any more</source>
        <translation>Já não tem permissão para isto</translation>
    </message>
    <message>
        <source>One of yours</source>
        <translation>Uma das suas</translation>
    </message>
    <message>
        <source>Macro %1</source>
        <translation>Macro %1</translation>
    </message>
    <message>
        <source>Remove a macro</source>
        <translation>Remover uma macro</translation>
    </message>
    <message>
        <source>The broker has it since %1</source>
        <translation>No servidor desde %1</translation>
    </message>
    <message numerus="yes">
        <source>The broker has it since %1, %n minutes after you did it</source>
        <translation>
            <numerusform>No servidor desde %1, %n minuto depois de o fazer</numerusform>
            <numerusform>No servidor desde %1, %n minutos depois de o fazer</numerusform>
        </translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Entregue</translation>
    </message>
</context>
<context>
    <name>RoutingTexts</name>
    <message>
        <source>Waits for the agent it was given to</source>
        <translation>À espera do agente a quem foi dada</translation>
    </message>
    <message>
        <source>Waits for the agent the customer knows</source>
        <translation>À espera do agente que o cliente conhece</translation>
    </message>
    <message>
        <source>The first step of the queue: its own people are asked</source>
        <translation>Primeiro passo da fila: pergunta-se às suas próprias pessoas</translation>
    </message>
    <message>
        <source>Step %1 of the queue: other people are asked</source>
        <translation>Passo %1 da fila: pergunta-se a outras pessoas</translation>
    </message>
    <message>
        <source>The time of the step before was over.</source>
        <translation>O tempo do passo anterior acabou.</translation>
    </message>
    <message>
        <source>Nobody asked in the step before is signed in.</source>
        <translation>Ninguém do passo anterior tem sessão iniciada.</translation>
    </message>
    <message>
        <source>It was offered too often in vain.</source>
        <translation>Foi oferecida demasiadas vezes em vão.</translation>
    </message>
    <message>
        <source>The agent the customer knows let it pass.</source>
        <translation>O agente que o cliente conhece deixou-a passar.</translation>
    </message>
    <message>
        <source>The queue is closed.</source>
        <translation>A fila está fechada.</translation>
    </message>
    <message>
        <source>The expected wait was longer than its rule allows.</source>
        <translation>A espera prevista era maior do que a regra permite.</translation>
    </message>
    <message>
        <source>More waited than its rule allows.</source>
        <translation>Esperavam mais do que a regra permite.</translation>
    </message>
    <message>
        <source>Nobody of the queue was signed in.</source>
        <translation>Ninguém da fila tinha sessão iniciada.</translation>
    </message>
    <message>
        <source>It was not answered in time. Its place in the order stays.</source>
        <translation>Não foi respondida a tempo. Mantém o seu lugar na ordem.</translation>
    </message>
    <message>
        <source>The agent had no room any more. Its place in the order stays.</source>
        <translation>O agente já não tinha lugar. Mantém o seu lugar na ordem.</translation>
    </message>
    <message>
        <source>It goes to another queue.</source>
        <translation>Passa para outra fila.</translation>
    </message>
    <message>
        <source>It waits until the queue opens.</source>
        <translation>Espera até a fila abrir.</translation>
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
        <translation>alguém que a possa tratar</translation>
    </message>
    <message>
        <source>somebody with %1</source>
        <translation>alguém com %1</translation>
    </message>
    <message>
        <source>Nobody in the company has what it needs.</source>
        <translation>Ninguém na empresa tem o que é preciso.</translation>
    </message>
    <message>
        <source>Nobody in the company has what it needs: %1.</source>
        <translation>Ninguém na empresa tem o que é preciso: %1.</translation>
    </message>
    <message>
        <source>Waits for %1 to sign in.</source>
        <translation>Espera que inicie sessão %1.</translation>
    </message>
    <message>
        <source>Waits for %1 to be available.</source>
        <translation>Espera que esteja disponível %1.</translation>
    </message>
    <message>
        <source>Waits for %1 to have room.</source>
        <translation>Espera que tenha lugar %1.</translation>
    </message>
    <message>
        <source>Waits for the agent it was given to.</source>
        <translation>À espera do agente a quem foi dada.</translation>
    </message>
    <message>
        <source>Waits for the agent the customer knows.</source>
        <translation>À espera do agente que o cliente conhece.</translation>
    </message>
    <message>
        <source>Those who could take it declined it a moment ago. They are asked again soon.</source>
        <translation>Quem a podia tratar recusou-a há pouco. Em breve volta a perguntar-se.</translation>
    </message>
    <message>
        <source>Its queue is paused. It waits until a team lead lets it go on.</source>
        <translation>A sua fila está em pausa. Espera até um responsável de equipa a retomar.</translation>
    </message>
    <message>
        <source>Its queue is closed. It waits until it opens.</source>
        <translation>A sua fila está fechada. Espera até abrir.</translation>
    </message>
    <message>
        <source>It is the next one.</source>
        <translation>É a próxima.</translation>
    </message>
    <message numerus="yes">
        <source>%n ahead of it.</source>
        <translation>
            <numerusform>%n à frente.</numerusform>
            <numerusform>%n à frente.</numerusform>
        </translation>
    </message>
    <message>
        <source>About %1 more.</source>
        <translation>Cerca de %1 mais.</translation>
    </message>
    <message>
        <source>Nobody is there for it, so nobody can say how long.</source>
        <translation>Não há ninguém para ela, por isso não se sabe quanto.</translation>
    </message>
    <message>
        <source>The next step comes at %1.</source>
        <translation>O passo seguinte chega às %1.</translation>
    </message>
    <message>
        <source>Began to wait</source>
        <translation>Começou a esperar</translation>
    </message>
    <message>
        <source>Offered to %1</source>
        <translation>Oferecida a %1</translation>
    </message>
    <message>
        <source>%1 accepted</source>
        <translation>%1 aceitou</translation>
    </message>
    <message>
        <source>%1 declined</source>
        <translation>%1 recusou</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1 did not answer in time</source>
        <translation>%1 não respondeu a tempo</translation>
    </message>
    <message>
        <source>Its place in the order stays.</source>
        <translation>Mantém o seu lugar na ordem.</translation>
    </message>
    <message>
        <source>The offer to %1 was taken back</source>
        <translation>A oferta a %1 foi retirada</translation>
    </message>
    <message>
        <source>%1 has it</source>
        <translation>%1 tem-na</translation>
    </message>
    <message>
        <source>%1 writes it up</source>
        <translation>%1 anota o que foi feito</translation>
    </message>
    <message>
        <source>Until %1 at the latest.</source>
        <translation>Até às %1, no máximo.</translation>
    </message>
    <message>
        <source>%1 is done with it</source>
        <translation>%1 acabou de a tratar</translation>
    </message>
    <message>
        <source>Moved from %1 to %2</source>
        <translation>Movida de %1 para %2</translation>
    </message>
    <message>
        <source>The queue was closed</source>
        <translation>A fila estava fechada</translation>
    </message>
    <message>
        <source>Came back from %1</source>
        <translation>Voltou de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n em espera</numerusform>
            <numerusform>%n em espera</numerusform>
        </translation>
    </message>
    <message>
        <source>the longest for %1</source>
        <translation>a mais antiga, %1</translation>
    </message>
    <message>
        <source>the next one about %1</source>
        <translation>a próxima, cerca de %1</translation>
    </message>
    <message>
        <source>nobody is there for the next one</source>
        <translation>não há ninguém para a próxima</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n agents free</source>
        <translation>
            <numerusform>%1 de %n agente livre</numerusform>
            <numerusform>%1 de %n agentes livres</numerusform>
        </translation>
    </message>
    <message>
        <source>paused</source>
        <translation>em pausa</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fechada</translation>
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
        <translation>uma fila ou competência</translation>
    </message>
    <message>
        <source>%1 to %2 queues or skills</source>
        <translation>de %1 a %2 filas ou competências</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ninguém</translation>
    </message>
    <message>
        <source>an agent who is not here any more</source>
        <translation>um agente que já não está</translation>
    </message>
    <message>
        <source>a queue that is not here any more</source>
        <translation>uma fila que já não existe</translation>
    </message>
    <message>
        <source>a skill that is not here any more</source>
        <translation>uma competência que já não existe</translation>
    </message>
    <message>
        <source>In the company</source>
        <translation>Na empresa</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Com sessão</translation>
    </message>
    <message numerus="yes">
        <source>%n are not signed in</source>
        <translation>
            <numerusform>%n não tem sessão iniciada</numerusform>
            <numerusform>%n não têm sessão iniciada</numerusform>
        </translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponíveis</translation>
    </message>
    <message numerus="yes">
        <source>%n are not available</source>
        <translation>
            <numerusform>%n não está disponível</numerusform>
            <numerusform>%n não estão disponíveis</numerusform>
        </translation>
    </message>
    <message>
        <source>On this channel</source>
        <translation>Neste canal</translation>
    </message>
    <message numerus="yes">
        <source>%n do not take this channel</source>
        <translation>
            <numerusform>%n não atende este canal</numerusform>
            <numerusform>%n não atendem este canal</numerusform>
        </translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation>Na fila</translation>
    </message>
    <message numerus="yes">
        <source>%n work in other queues</source>
        <translation>
            <numerusform>%n trabalha noutras filas</numerusform>
            <numerusform>%n trabalham noutras filas</numerusform>
        </translation>
    </message>
    <message>
        <source>With the skills</source>
        <translation>Com as competências</translation>
    </message>
    <message numerus="yes">
        <source>%n lack a skill</source>
        <translation>
            <numerusform>a %n falta uma competência</numerusform>
            <numerusform>a %n falta uma competência</numerusform>
        </translation>
    </message>
    <message>
        <source>In the ring asked</source>
        <translation>No anel perguntado</translation>
    </message>
    <message numerus="yes">
        <source>%n are asked later</source>
        <translation>
            <numerusform>a %n pergunta-se depois</numerusform>
            <numerusform>a %n pergunta-se depois</numerusform>
        </translation>
    </message>
    <message>
        <source>Did not decline it</source>
        <translation>Não a recusaram</translation>
    </message>
    <message numerus="yes">
        <source>%n declined it a moment ago</source>
        <translation>
            <numerusform>%n recusou-a há pouco</numerusform>
            <numerusform>%n recusaram-na há pouco</numerusform>
        </translation>
    </message>
    <message>
        <source>With room</source>
        <translation>Com lugar</translation>
    </message>
    <message numerus="yes">
        <source>%n are full</source>
        <translation>
            <numerusform>%n está cheio</numerusform>
            <numerusform>%n estão cheios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signed in</source>
        <translation>
            <numerusform>%n com sessão</numerusform>
            <numerusform>%n com sessão</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n available</source>
        <translation>
            <numerusform>%n disponível</numerusform>
            <numerusform>%n disponíveis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on this channel</source>
        <translation>
            <numerusform>%n neste canal</numerusform>
            <numerusform>%n neste canal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the queue</source>
        <translation>
            <numerusform>%n na fila</numerusform>
            <numerusform>%n na fila</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with the skills</source>
        <translation>
            <numerusform>%n com as competências</numerusform>
            <numerusform>%n com as competências</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the ring asked</source>
        <translation>
            <numerusform>%n no anel perguntado</numerusform>
            <numerusform>%n no anel perguntado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n who had not declined it</source>
        <translation>
            <numerusform>%n que não a tinha recusado</numerusform>
            <numerusform>%n que não a tinham recusado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with room</source>
        <translation>
            <numerusform>%n com lugar</numerusform>
            <numerusform>%n com lugar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All of %n agents could take it.</source>
        <translation>
            <numerusform>O único agente podia tratá-la.</numerusform>
            <numerusform>Todos os %n agentes podiam tratá-la.</numerusform>
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
        <translation>ninguém está livre</translation>
    </message>
    <message>
        <source>the only one</source>
        <translation>o único</translation>
    </message>
    <message>
        <source>knows the customer</source>
        <translation>conhece o cliente</translation>
    </message>
    <message>
        <source>inner ring</source>
        <translation>anel interior</translation>
    </message>
    <message>
        <source>higher levels</source>
        <translation>níveis mais altos</translation>
    </message>
    <message>
        <source>fewer other queues and skills</source>
        <translation>menos filas e competências</translation>
    </message>
    <message>
        <source>least work</source>
        <translation>menos trabalho</translation>
    </message>
    <message>
        <source>longest idle</source>
        <translation>há mais tempo livre</translation>
    </message>
    <message>
        <source>order of the list</source>
        <translation>ordem da lista</translation>
    </message>
    <message>
        <source>ring %1</source>
        <translation>anel %1</translation>
    </message>
    <message>
        <source>levels of %1 together</source>
        <translation>níveis de %1 no total</translation>
    </message>
    <message numerus="yes">
        <source>%n units</source>
        <translation>
            <numerusform>%n unidade</numerusform>
            <numerusform>%n unidades</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody could take it.</source>
        <translation>Ninguém a podia tratar.</translation>
    </message>
    <message>
        <source>Nobody else could take it.</source>
        <translation>Mais ninguém a podia tratar.</translation>
    </message>
    <message>
        <source>%1 and %2 were equal in everything; the order of the list decided.</source>
        <translation>%1 e %2 eram iguais em tudo; decidiu a ordem da lista.</translation>
    </message>
    <message>
        <source>%1 before %2 at “%3”.</source>
        <translation>%1 antes de %2 em «%3».</translation>
    </message>
    <message>
        <source>%1 before %2 at “%3”: %4 against %5.</source>
        <translation>%1 antes de %2 em «%3»: %4 contra %5.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 knows the customer</source>
        <translation>%1 conhece o cliente</translation>
    </message>
    <message>
        <source>serves %1, %2 %3</source>
        <translation>atende %1, %2 %3</translation>
    </message>
    <message>
        <source>had %1 of work, %2 %3</source>
        <translation>tinha %1 de trabalho, %2 %3</translation>
    </message>
    <message>
        <source>was idle %1, %2 %3</source>
        <translation>estava livre há %1, %2 %3</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <comment>own value, name and value of the other</comment>
        <translation>%1, %2 %3</translation>
    </message>
    <message>
        <source>equal to %1 in everything, later in the list</source>
        <translation>igual a %1 em tudo, depois na lista</translation>
    </message>
    <message>
        <source>it does not wait, and nobody has it</source>
        <translation>não espera e ninguém a tem</translation>
    </message>
    <message>
        <source>the router does not know this agent</source>
        <translation>o encaminhador não conhece este agente</translation>
    </message>
    <message>
        <source>not signed in</source>
        <translation>sem sessão iniciada</translation>
    </message>
    <message>
        <source>signed in, not available</source>
        <translation>com sessão, não disponível</translation>
    </message>
    <message>
        <source>does not take this channel</source>
        <translation>não atende este canal</translation>
    </message>
    <message>
        <source>does not work in this queue</source>
        <translation>não trabalha nesta fila</translation>
    </message>
    <message>
        <source>without %1, the rule asks for level %2</source>
        <translation>sem %1, a regra pede nível %2</translation>
    </message>
    <message>
        <source>%1 level %2, the rule asks for %3</source>
        <translation>%1 nível %2, a regra pede %3</translation>
    </message>
    <message>
        <source>ring %1, rings up to %2 are asked</source>
        <translation>anel %1, pergunta-se até ao anel %2</translation>
    </message>
    <message>
        <source>it waits for another agent only</source>
        <translation>espera apenas por outro agente</translation>
    </message>
    <message>
        <source>declined it a moment ago</source>
        <translation>recusou-a há pouco</translation>
    </message>
    <message>
        <source>full: %1 of %2</source>
        <translation>cheio: %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>full: room for %n units, it takes %1</source>
        <translation>
            <numerusform>cheio: lugar para %n unidade, ocupa %1</numerusform>
            <numerusform>cheio: lugar para %n unidades, ocupa %1</numerusform>
        </translation>
    </message>
    <message>
        <source>has an open offer already</source>
        <translation>já tem uma oferta aberta</translation>
    </message>
    <message>
        <source>its queue is paused</source>
        <translation>a sua fila está em pausa</translation>
    </message>
    <message>
        <source>its queue is closed</source>
        <translation>a sua fila está fechada</translation>
    </message>
    <message>
        <source>the chosen one</source>
        <translation>a pessoa escolhida</translation>
    </message>
    <message>
        <source>nothing is in the way</source>
        <translation>nada o impede</translation>
    </message>
    <message>
        <source>has it, or is offered it</source>
        <translation>tem-na ou é-lhe oferecida</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>Set aside until the queue opens, with the tag callback.</source>
        <translation>Posta de lado até a fila abrir, com a etiqueta callback.</translation>
    </message>
    <message>
        <source>Set aside until the queue opens.</source>
        <translation>Posta de lado até a fila abrir.</translation>
    </message>
    <message>
        <source>Set aside until the queue opens, with the tag rejected.</source>
        <translation>Posta de lado até a fila abrir, com a etiqueta rejected.</translation>
    </message>
</context>
<context>
    <name>SendTimes</name>
    <message>
        <source>Today %1</source>
        <translation>Hoje às %1</translation>
    </message>
    <message>
        <source>Tomorrow %1</source>
        <translation>Amanhã às %1</translation>
    </message>
    <message>
        <source>Monday %1</source>
        <translation>Segunda-feira às %1</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>hoje às %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>amanhã às %1</translation>
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
        <translation>Espera média</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Espera mais longa</translation>
    </message>
    <message>
        <source>Gave up</source>
        <translation>Desistiram</translation>
    </message>
    <message>
        <source>Moves to other queues</source>
        <translation>Passagens para outras filas</translation>
    </message>
    <message>
        <source>Busiest agent, load</source>
        <translation>Agente mais ocupado, carga</translation>
    </message>
    <message>
        <source>Chosen differently</source>
        <translation>Com outro agente</translation>
    </message>
    <message>
        <source>%1 would begin %2 in time instead of %3.</source>
        <translation>%1 começaria %2 a tempo em vez de %3.</translation>
    </message>
    <message>
        <source>The longest wait in %1 would be %2 instead of %3.</source>
        <translation>A espera mais longa em %1 seria de %2 em vez de %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n more would give up in %1.</source>
        <translation>
            <numerusform>Mais %n desistiria em %1.</numerusform>
            <numerusform>Mais %n desistiriam em %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations replayed.</source>
        <translation>
            <numerusform>%n conversa repetida.</numerusform>
            <numerusform>%n conversas repetidas.</numerusform>
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
            <numerusform>%n fica de fora: a sua fila já não existe ou não precisava de ninguém.</numerusform>
            <numerusform>%n ficam de fora: a sua fila já não existe ou não precisavam de ninguém.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing came in any hour.</source>
        <translation>Não chegou nada a nenhuma hora.</translation>
    </message>
    <message>
        <source>Longest wait by hour of the day: live at most %1 at %2 o&apos;clock, with the draft at most %3 at %4 o&apos;clock.</source>
        <translation>Espera mais longa por hora do dia: em vigor, no máximo %1 às %2 h; com o rascunho, no máximo %3 às %4 h.</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>All, in time</source>
        <translation>Todas, a tempo</translation>
    </message>
    <message>
        <source>%1, in time</source>
        <translation>%1, a tempo</translation>
    </message>
</context>
<context>
    <name>apps</name>
    <message>
        <source>Its section may have lower-case letters, digits and hyphens only.</source>
        <translation>A secção só pode ter letras minúsculas, algarismos e hífenes.</translation>
    </message>
    <message>
        <source>Its address has to begin with https:// and a host.</source>
        <translation>O endereço tem de começar por https:// e um nome de servidor.</translation>
    </message>
    <message>
        <source>Its address has an unknown place: {%1}.</source>
        <translation>O endereço tem um campo desconhecido: {%1}.</translation>
    </message>
    <message>
        <source>This is no origin: %1</source>
        <translation>Isto não é uma origem: %1</translation>
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
        <translation>Recarregar</translation>
    </message>
    <message>
        <source>Open in your browser</source>
        <translation>Abrir no navegador</translation>
    </message>
    <message>
        <source>No conversation chosen</source>
        <translation>Nenhuma conversa escolhida</translation>
    </message>
    <message>
        <source>%1 is shown beside a conversation.</source>
        <translation>%1 aparece ao lado de uma conversa.</translation>
    </message>
    <message>
        <source>%1 cannot be shown in here</source>
        <translation>Não é possível mostrar %1 aqui</translation>
    </message>
    <message>
        <source>The part of Atalaya that shows pages is not on this computer.</source>
        <translation>A parte do Atalaya que mostra páginas não está neste computador.</translation>
    </message>
    <message>
        <source>%1 is not set up well</source>
        <translation>%1: configuração errada</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 não responde</translation>
    </message>
    <message>
        <source>The rest of the desk works. Try again, or open it in your browser.</source>
        <translation>O resto do posto funciona. Tente de novo ou abra no navegador.</translation>
    </message>
    <message>
        <source>%1 has ended unexpectedly</source>
        <translation>%1 terminou inesperadamente</translation>
    </message>
</context>
<context>
    <name>atalaya::composer::AnnotateCanvas</name>
    <message>
        <source>Arrow</source>
        <translation>Seta</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Caixa</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Pixelate</source>
        <translation>Pixelizar</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Recortar</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Vermelho</translation>
    </message>
    <message>
        <source>Petrol</source>
        <translation>Petróleo</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Amarelo</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Preto</translation>
    </message>
    <message>
        <source>Picture to mark</source>
        <translation>Imagem para marcar</translation>
    </message>
    <message>
        <source>Space puts a mark in the middle. Arrows move it, with Shift they resize it. Tab goes to the next one, Delete removes it.</source>
        <translation>Espaço põe uma marca no meio. As setas movem-na e com Shift mudam o tamanho. Tab vai para a seguinte e Delete remove-a.</translation>
    </message>
    <message>
        <source>Text on the picture</source>
        <translation>Texto na imagem</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1: removido</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Desfeito</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>Refeito</translation>
    </message>
</context>
<context>
    <name>atalaya::composer::AnnotateDialog</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Ferramentas</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Remove the mark</source>
        <translation>Remover a marca</translation>
    </message>
    <message>
        <source>The picture takes longer than usual.</source>
        <translation>A imagem demora mais do que o normal.</translation>
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
        <translation>Sair sem as marcas?</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
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
        <translation>%1 × %2 píxeis</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The file is damaged, or of a kind that cannot be drawn on. You can send it as it is.</source>
        <translation>O ficheiro está danificado ou é de um tipo em que não se pode desenhar. Pode enviá-lo tal como está.</translation>
    </message>
    <message>
        <source>This picture cannot be marked</source>
        <translation>Esta imagem não pode ser marcada</translation>
    </message>
    <message>
        <source>Click and type, or press Space. Arrow keys move a mark, with Shift they resize it.</source>
        <translation>Clique e escreva, ou prima Espaço. As setas movem uma marca e com Shift mudam o tamanho.</translation>
    </message>
    <message>
        <source>Drag over what nobody may read: it is gone from the saved picture. Space puts one in the middle.</source>
        <translation>Arraste sobre o que ninguém deve ler: desaparece da imagem guardada. Espaço põe um no meio.</translation>
    </message>
    <message>
        <source>Drag over what is to stay. Space begins in the middle, Shift and arrow keys resize it.</source>
        <translation>Arraste sobre o que deve ficar. Espaço começa no meio; Shift e as setas mudam o tamanho.</translation>
    </message>
    <message>
        <source>Drag on the picture, or press Space. Arrow keys move a mark, with Shift they resize it.</source>
        <translation>Arraste na imagem ou prima Espaço. As setas movem uma marca e com Shift mudam o tamanho.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>A guardar…</translation>
    </message>
</context>
<context>
    <name>atalaya::composer::AttachmentBar</name>
    <message>
        <source>Attachments</source>
        <translation>Anexos</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Take %1 away</source>
        <translation>Retirar %1</translation>
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
        <translation>Retirar</translation>
    </message>
</context>
<context>
    <name>atalaya::composer::ChannelBar</name>
    <message>
        <source>Public reply</source>
        <translation>Resposta pública</translation>
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
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Anexar um ficheiro</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Enviar mesmo assim</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>Continuar a escrever</translation>
    </message>
    <message>
        <source>Not sent yet: look at this first</source>
        <translation>Ainda por enviar: veja isto primeiro</translation>
    </message>
    <message>
        <source>Before you send this</source>
        <translation>Antes de enviar</translation>
    </message>
</context>
<context>
    <name>atalaya::composer::ColleagueNotice</name>
    <message>
        <source>Take over</source>
        <translation>Assumir</translation>
    </message>
    <message>
        <source>You answer instead; your colleague is told</source>
        <translation>Passa a responder no lugar do colega, que é avisado</translation>
    </message>
    <message>
        <source>%1 was writing an answer when the line was lost. Yours is kept.</source>
        <translation>%1 estava a escrever uma resposta quando a ligação caiu. A sua fica guardada.</translation>
    </message>
    <message>
        <source>%1 has taken over the answer. Yours is kept.</source>
        <translation>%1 assumiu a resposta. A sua fica guardada.</translation>
    </message>
    <message>
        <source>%1 is writing an answer. Yours is kept.</source>
        <translation>%1 está a escrever uma resposta. A sua fica guardada.</translation>
    </message>
</context>
<context>
    <name>atalaya::composer::Completion</name>
    <message>
        <source>Yours</source>
        <translation>Sua</translation>
    </message>
    <message>
        <source>When it is sent: %1</source>
        <translation>Ao enviar: %1</translation>
    </message>
    <message>
        <source>All macros: look, write, change</source>
        <translation>Todas as macros: ver, escrever, alterar</translation>
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
        <translation>Colegas</translation>
    </message>
</context>
<context>
    <name>atalaya::composer::ComposerPanel</name>
    <message>
        <source>Write something first.</source>
        <translation>Escreva primeiro alguma coisa.</translation>
    </message>
    <message>
        <source>Fill in %1 first.</source>
        <translation>Preencha primeiro %1.</translation>
    </message>
    <message>
        <source>Say who it goes to.</source>
        <translation>Indique para quem é.</translation>
    </message>
    <message>
        <source>%1 is not a complete address.</source>
        <translation>%1 não é um endereço completo.</translation>
    </message>
    <message>
        <source>After sending</source>
        <translation>Depois de enviar</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>Deixar como %1</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Anexar ficheiros</translation>
    </message>
    <message>
        <source>Draft saved %1</source>
        <translation>Rascunho guardado %1</translation>
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
        <translation>Bcc</translation>
    </message>
    <message>
        <source>Cc Bcc</source>
        <translation>Cc Bcc</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Anexar um ficheiro</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>Rejeitar o rascunho</translation>
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
        <translation>Adicionar nota</translation>
    </message>
    <message>
        <source>Only your team sees this</source>
        <translation>Só a sua equipa vê isto</translation>
    </message>
    <message>
        <source>Send to %1, set %2</source>
        <translation>Enviar a %1 e deixar %2</translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <translation>Responder a %1</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Versões anteriores</translation>
    </message>
    <message>
        <source>Choose when to send, and what happens after</source>
        <translation>Escolher quando enviar e o que acontece depois</translation>
    </message>
    <message>
        <source>Send %1</source>
        <translation>Enviar %1</translation>
    </message>
    <message>
        <source>The time to send it has passed. Choose another one, or send it now.</source>
        <translation>A hora de envio já passou. Escolha outra ou envie agora.</translation>
    </message>
    <message>
        <source>Send later, by the time of this computer</source>
        <translation>Enviar mais tarde, pela hora deste computador</translation>
    </message>
    <message>
        <source>Send later, by the time in %1</source>
        <translation>Enviar mais tarde, pela hora em %1</translation>
    </message>
    <message>
        <source>Choose day and time</source>
        <translation>Escolher dia e hora</translation>
    </message>
    <message>
        <source>Send it now instead</source>
        <translation>Enviar já, em vez disso</translation>
    </message>
    <message>
        <source>Not if the customer writes first</source>
        <translation>Não enviar se o cliente escrever antes</translation>
    </message>
    <message>
        <source>Screenshot %1.png</source>
        <translation>Captura de ecrã %1.png</translation>
    </message>
    <message>
        <source>It speaks of a file, and none is attached.</source>
        <translation>Fala de um ficheiro, mas não há nenhum anexado.</translation>
    </message>
    <message>
        <source>Covered. Ctrl+Z brings it back.</source>
        <translation>Ocultado. Ctrl+Z repõe.</translation>
    </message>
    <message>
        <source>Translate the draft</source>
        <translation>Traduzir o rascunho</translation>
    </message>
    <message>
        <source>No picture is attached that could be marked.</source>
        <translation>Não há nenhuma imagem anexada que possa ser marcada.</translation>
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
        <translation>Resposta (%1):</translation>
    </message>
    <message>
        <source>Write on</source>
        <translation>Continuar a escrever</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copiar o texto</translation>
    </message>
    <message>
        <source>Your text</source>
        <translation>O seu texto</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Rejeitar</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nova conversa</translation>
    </message>
    <message>
        <source>Not sent yet.</source>
        <translation>Ainda por enviar.</translation>
    </message>
    <message>
        <source>Not sent yet. To %1.</source>
        <translation>Ainda por enviar. Para %1.</translation>
    </message>
    <message>
        <source>You can no longer open this ticket; your text is here</source>
        <translation>Já não pode abrir esta conversa; o seu texto está aqui</translation>
    </message>
    <message>
        <source>It was moved, merged or removed, or it is outside what you may see. Nobody else has your text.</source>
        <translation>Foi movida, fundida ou removida, ou está fora do que pode ver. Mais ninguém tem o seu texto.</translation>
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
        <translation>Versões anteriores</translation>
    </message>
    <message>
        <source>There is no earlier version yet. One is kept while you write, every ten seconds, and whenever much is deleted.</source>
        <translation>Ainda não há versões anteriores. Guarda-se uma a cada dez segundos enquanto escreve e sempre que se apaga muito texto.</translation>
    </message>
    <message>
        <source>Text of this version</source>
        <translation>Texto desta versão</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Your present text is kept as a version. Ctrl+Z undoes it.</source>
        <translation>O seu texto atual fica guardado como versão. Ctrl+Z anula.</translation>
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
        <translation>Mais ferramentas</translation>
    </message>
    <message>
        <source>Tools of the text</source>
        <translation>Ferramentas de texto</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Negrito</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Itálico</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>Sublinhado</translation>
    </message>
    <message>
        <source>Bullets</source>
        <translation>Marcas</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citação</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Ligação</translation>
    </message>
</context>
<context>
    <name>atalaya::composer::LinkField</name>
    <message>
        <source>Link to</source>
        <translation>Ligar a</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Ligação</translation>
    </message>
    <message>
        <source>A page or an address. Empty takes the link away.</source>
        <translation>Uma página ou um endereço. Vazio retira a ligação.</translation>
    </message>
    <message>
        <source>Set link</source>
        <translation>Pôr ligação</translation>
    </message>
    <message>
        <source>Write a web page or an e-mail address.</source>
        <translation>Escreva uma página Web ou um endereço de e-mail.</translation>
    </message>
</context>
<context>
    <name>atalaya::composer::MacroLine</name>
    <message>
        <source>Do none of it</source>
        <translation>Não fazer nada</translation>
    </message>
    <message>
        <source>When it is sent: %1</source>
        <translation>Ao enviar: %1</translation>
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
        <translation>Nova macro</translation>
    </message>
    <message>
        <source>Search names and texts</source>
        <translation>Procurar nomes e textos</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>When it is sent</source>
        <translation>Ao enviar</translation>
    </message>
    <message>
        <source>Leave the status</source>
        <translation>Manter o estado</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>Deixar como %1</translation>
    </message>
    <message>
        <source>For the whole company</source>
        <translation>Para toda a empresa</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>{{customer.firstName}}, {{ticket.number}}, {{agent.name}} are filled in; any other {{place}} is for you.</source>
        <translation>{{customer.firstName}}, {{ticket.number}} e {{agent.name}} são preenchidos; qualquer outro {{place}} fica para si.</translation>
    </message>
    <message>
        <source>Add tags</source>
        <translation>Pôr etiquetas</translation>
    </message>
    <message>
        <source>With commas between them</source>
        <translation>Separadas por vírgulas</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Copy as mine</source>
        <translation>Copiar para mim</translation>
    </message>
    <message>
        <source>Save macro</source>
        <translation>Guardar macro</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Sua</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Leads and trainers write those of the company</source>
        <translation>As da empresa são escritas por chefias e formadores</translation>
    </message>
    <message>
        <source>This one belongs to the company. Copy it to have your own.</source>
        <translation>Esta é da empresa. Copie-a para ter a sua.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Dê-lhe um nome.</translation>
    </message>
    <message>
        <source>Write a text, or choose what it does.</source>
        <translation>Escreva um texto ou escolha o que ela faz.</translation>
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
        <translation>Nova conversa</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>Rascunho guardado</translation>
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
        <translation>Assunto</translation>
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
        <translation>Escreva um endereço de e-mail completo.</translation>
    </message>
    <message>
        <source>Say in a few words what it is about.</source>
        <translation>Diga em poucas palavras do que se trata.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Rejeitar</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) not sent</source>
        <translation>
            <numerusform>mais %n por enviar</numerusform>
            <numerusform>mais %n por enviar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atalaya::composer::NewsNotice</name>
    <message>
        <source>The customer</source>
        <translation>O cliente</translation>
    </message>
    <message>
        <source>Somebody of the team</source>
        <translation>Alguém da equipa</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>I have read it: send</source>
        <translation>Já li: enviar</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Enviar mesmo assim</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>Continuar a escrever</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation>
            <numerusform>%1 (e mais %n)</numerusform>
            <numerusform>%1 (e mais %n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sent yet: this has arrived since you began</source>
        <translation>Ainda por enviar: isto chegou desde que começou</translation>
    </message>
    <message>
        <source>This has arrived since you began</source>
        <translation>Isto chegou desde que começou</translation>
    </message>
</context>
<context>
    <name>atalaya::composer::PickList</name>
    <message>
        <source>What can be inserted</source>
        <translation>O que se pode inserir</translation>
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
        <translation>Inserir</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>same words: %1</source>
        <translation>mesmas palavras: %1</translation>
    </message>
    <message>
        <source>Suggestion: %1, %2</source>
        <translation>Sugestão: %1, %2</translation>
    </message>
</context>
<context>
    <name>atalaya::composer::TimePicker</name>
    <message>
        <source>When to send</source>
        <translation>Quando enviar</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
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
        <translation>Hora em %1</translation>
    </message>
    <message>
        <source>Choose a time that is still to come.</source>
        <translation>Escolha uma hora que ainda esteja para vir.</translation>
    </message>
    <message>
        <source>Where the customer lives is not known: this is the time of this computer.</source>
        <translation>Não se sabe onde vive o cliente: esta é a hora deste computador.</translation>
    </message>
    <message>
        <source>Here it is %1 then.</source>
        <translation>Aqui corresponde a %1.</translation>
    </message>
    <message>
        <source>That is outside working hours there.</source>
        <translation>Lá, isso é fora do horário de trabalho.</translation>
    </message>
    <message>
        <source>That is a weekend.</source>
        <translation>É fim de semana.</translation>
    </message>
</context>
<context>
    <name>atalaya::composer::TranslationBar</name>
    <message>
        <source>Put it in</source>
        <translation>Inserir</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Manter o meu</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation>Escreva primeiro alguma coisa.</translation>
    </message>
    <message>
        <source>The language of this customer is not known.</source>
        <translation>Não se sabe o idioma deste cliente.</translation>
    </message>
    <message>
        <source>This is in %1 already.</source>
        <translation>Isto já está em %1.</translation>
    </message>
    <message>
        <source>Translating into %1…</source>
        <translation>A traduzir para %1…</translation>
    </message>
    <message>
        <source>In %1, by a machine: read it before you send it</source>
        <translation>Em %1, tradução automática: leia antes de enviar</translation>
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
        <translation>A ortografia não é verificada</translation>
    </message>
    <message>
        <source>Spelling: no dictionary for %1 on this computer</source>
        <translation>Ortografia: não há dicionário de %1 neste computador</translation>
    </message>
    <message>
        <source>Spelling: %1</source>
        <translation>Ortografia: %1</translation>
    </message>
    <message>
        <source>Language of this text</source>
        <translation>Idioma deste texto</translation>
    </message>
    <message>
        <source>By its words</source>
        <translation>Pelas palavras</translation>
    </message>
    <message>
        <source>%1 (no dictionary here)</source>
        <translation>%1 (sem dicionário aqui)</translation>
    </message>
    <message>
        <source>Do not check this text</source>
        <translation>Não verificar este texto</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>Verificar ortografia</translation>
    </message>
    <message>
        <source>No misspelt word.</source>
        <translation>Nenhuma palavra mal escrita.</translation>
    </message>
    <message>
        <source>Nothing like “%1” is known</source>
        <translation>Não se conhece nada parecido com «%1»</translation>
    </message>
    <message>
        <source>Instead of “%1”</source>
        <translation>Em vez de «%1»</translation>
    </message>
    <message>
        <source>Add to my words</source>
        <translation>Juntar às minhas palavras</translation>
    </message>
    <message>
        <source>Ignore until I sign out</source>
        <translation>Ignorar até eu terminar a sessão</translation>
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
        <translation>Colar</translation>
    </message>
    <message>
        <source>Paste as plain text</source>
        <translation>Colar como texto simples</translation>
    </message>
    <message>
        <source>Remove formats</source>
        <translation>Remover formatos</translation>
    </message>
    <message>
        <source>New macro from this</source>
        <translation>Nova macro a partir disto</translation>
    </message>
    <message>
        <source>Macros</source>
        <translation>Macros</translation>
    </message>
    <message>
        <source>Take “%1” out of my words</source>
        <translation>Tirar «%1» das minhas palavras</translation>
    </message>
    <message>
        <source>Spelling: no dictionary on this computer</source>
        <translation>Ortografia: não há dicionário neste computador</translation>
    </message>
</context>
<context>
    <name>atalaya::customer::BookingCard</name>
    <message>
        <source>Delayed %1 min</source>
        <translation>Atraso de %1 min</translation>
    </message>
    <message>
        <source>Delayed %1 h %2</source>
        <translation>Atraso de %1 h %2</translation>
    </message>
    <message>
        <source>Booking %1, flight %2 from %3 to %4, %5</source>
        <translation>Reserva %1, voo %2 de %3 para %4, %5</translation>
    </message>
    <message numerus="yes">
        <source>%n passengers</source>
        <translation>
            <numerusform>%n passageiro</numerusform>
            <numerusform>%n passageiros</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, seats %2</source>
        <translation>%1, lugares %2</translation>
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
        <translation>Também abertas</translation>
    </message>
    <message>
        <source>Before this</source>
        <translation>Antes disto</translation>
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
            <numerusform>%n viagem por ano</numerusform>
            <numerusform>%n viagens por ano</numerusform>
        </translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>Influência</translation>
    </message>
    <message>
        <source>of 100</source>
        <translation>de 100</translation>
    </message>
    <message>
        <source>Sentiment, 12 months</source>
        <translation>Sentimento, 12 meses</translation>
    </message>
    <message>
        <source>Sentiment over 12 months, now %1</source>
        <translation>Sentimento em 12 meses, agora %1</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Reserva</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Dados</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <translation>%1, à data de %2</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Todas, %1</translation>
    </message>
    <message>
        <source>Nothing before this</source>
        <translation>Nada antes disto</translation>
    </message>
    <message numerus="yes">
        <source>Older conversations than these %n are with the company</source>
        <translation>
            <numerusform>A empresa guarda conversas anteriores a esta</numerusform>
            <numerusform>A empresa guarda conversas anteriores a estas %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for what was before…</source>
        <translation>A procurar o que houve antes…</translation>
    </message>
    <message>
        <source>What was before is not on this computer; it comes when you are connected</source>
        <translation>O que houve antes não está neste computador; chega quando houver ligação</translation>
    </message>
    <message>
        <source>What is older may not be on this computer; it comes when you are connected</source>
        <translation>O mais antigo pode não estar neste computador; chega quando houver ligação</translation>
    </message>
</context>
<context>
    <name>atalaya::inbox::BulkBar</name>
    <message>
        <source>Select nothing</source>
        <translation>Não selecionar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Actions for the selected conversations</source>
        <translation>Ações para as conversas selecionadas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Adiar</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Atribuir</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Pôr etiqueta</translation>
    </message>
    <message>
        <source>Move to a queue</source>
        <translation>Mover para fila</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selecionada</numerusform>
            <numerusform>%n selecionadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atalaya::inbox::ConditionGroup</name>
    <message>
        <source>How the conditions go together</source>
        <translation>Como se combinam as condições</translation>
    </message>
    <message>
        <source>Remove this group</source>
        <translation>Remover este grupo</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Juntar condição</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>Juntar grupo</translation>
    </message>
</context>
<context>
    <name>atalaya::inbox::ConditionRow</name>
    <message>
        <source>What is asked</source>
        <translation>O que se pergunta</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Remover esta condição</translation>
    </message>
    <message>
        <source>Write how long, from one minute up to ten years.</source>
        <translation>Escreva quanto tempo, de um minuto a dez anos.</translation>
    </message>
    <message>
        <source>Write at least one word.</source>
        <translation>Escreva pelo menos uma palavra.</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>Escolha pelo menos um.</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Eu</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ninguém</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Escolher</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Quanto tempo</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidade</translation>
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
        <translation>dias</translation>
    </message>
    <message>
        <source>One of these, with commas between</source>
        <translation>Uma destas, separadas por vírgulas</translation>
    </message>
    <message>
        <source>All of these, with commas between</source>
        <translation>Todas estas, separadas por vírgulas</translation>
    </message>
</context>
<context>
    <name>atalaya::inbox::ListActions</name>
    <message>
        <source>Taken back</source>
        <translation>Anulado</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations could not be put back</source>
        <translation>
            <numerusform>Não foi possível repor %n conversa</numerusform>
            <numerusform>Não foi possível repor %n conversas</numerusform>
        </translation>
    </message>
    <message>
        <source>Assign to</source>
        <translation>Atribuir a</translation>
    </message>
    <message>
        <source>Nobody is called so</source>
        <translation>Não há ninguém com esse nome</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Eu</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ninguém</translation>
    </message>
    <message>
        <source>Move to the queue</source>
        <translation>Mover para a fila</translation>
    </message>
    <message>
        <source>No queue is called so</source>
        <translation>Não há nenhuma fila com esse nome</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Pôr etiqueta</translation>
    </message>
    <message>
        <source>Type the tag</source>
        <translation>Escreva a etiqueta</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>Juntar «%1»</translation>
    </message>
    <message>
        <source>Snooze until: tomorrow 10, Friday, 24/12</source>
        <translation>Adiar até: amanhã 10, sexta-feira, 24/12</translation>
    </message>
    <message>
        <source>This is no time that is still to come. Try “tomorrow 10”, “3 days” or “24/12”.</source>
        <translation>Não é uma hora futura. Experimente «amanhã 10», «3 dias» ou «24/12».</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Amanhã</translation>
    </message>
    <message>
        <source>Until they answer</source>
        <translation>Até responderem</translation>
    </message>
    <message>
        <source>In three hours</source>
        <translation>Dentro de três horas</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Segunda</translation>
    </message>
    <message>
        <source>Wake it now</source>
        <translation>Reativá-la agora</translation>
    </message>
    <message>
        <source>Closing %1 of %2</source>
        <translation>A fechar %1 de %2</translation>
    </message>
    <message>
        <source>Snoozing %1 of %2</source>
        <translation>A adiar %1 de %2</translation>
    </message>
    <message>
        <source>Assigning %1 of %2</source>
        <translation>A atribuir %1 de %2</translation>
    </message>
    <message>
        <source>Tagging %1 of %2</source>
        <translation>A etiquetar %1 de %2</translation>
    </message>
    <message>
        <source>Moving %1 of %2</source>
        <translation>A mover %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>Closed %n conversations</source>
        <translation>
            <numerusform>%n conversa fechada</numerusform>
            <numerusform>%n conversas fechadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Woke %n conversations</source>
        <translation>
            <numerusform>%n conversa reativada</numerusform>
            <numerusform>%n conversas reativadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Snoozed %n conversations</source>
        <translation>
            <numerusform>%n conversa adiada</numerusform>
            <numerusform>%n conversas adiadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assigned %n conversations</source>
        <translation>
            <numerusform>%n conversa atribuída</numerusform>
            <numerusform>%n conversas atribuídas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tagged %n conversations</source>
        <translation>
            <numerusform>%n conversa etiquetada</numerusform>
            <numerusform>%n conversas etiquetadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n conversations</source>
        <translation>
            <numerusform>%n conversa movida</numerusform>
            <numerusform>%n conversas movidas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 not: %3</source>
        <comment>Closed 12 conversations, 2 not: why</comment>
        <translation>%1, %2 não: %3</translation>
    </message>
    <message>
        <source>%1, then stopped</source>
        <translation>%1, depois parou</translation>
    </message>
    <message>
        <source>Nothing to change: they are so already</source>
        <translation>Nada a alterar: já estão assim</translation>
    </message>
</context>
<context>
    <name>atalaya::inbox::ListPanel</name>
    <message>
        <source>Newest</source>
        <translation>Mais recentes</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Mais antigas</translation>
    </message>
    <message>
        <source>Longest waiting</source>
        <translation>Maior espera</translation>
    </message>
    <message>
        <source>By due time</source>
        <translation>Por prazo</translation>
    </message>
    <message>
        <source>Choose a view</source>
        <translation>Escolher uma vista</translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation>Filtrar esta lista</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nova conversa</translation>
    </message>
    <message>
        <source>Name, subject or number</source>
        <translation>Nome, assunto ou número</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversas</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Não há nada aqui</translation>
    </message>
    <message>
        <source>New conversations appear by themselves.</source>
        <translation>As conversas novas aparecem sozinhas.</translation>
    </message>
    <message>
        <source>The list cannot be shown</source>
        <translation>Não é possível mostrar a lista</translation>
    </message>
    <message>
        <source>No conversation has these words</source>
        <translation>Nenhuma conversa tem estas palavras</translation>
    </message>
    <message>
        <source>Nothing in %1</source>
        <translation>Nada em %1</translation>
    </message>
    <message>
        <source>Try fewer words, or search everything with Ctrl K.</source>
        <translation>Tente menos palavras ou pesquise em tudo com Ctrl K.</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nova</numerusform>
            <numerusform>%n novas</numerusform>
        </translation>
    </message>
    <message>
        <source>Why is it skipped?</source>
        <translation>Porque a salta?</translation>
    </message>
    <message>
        <source>Somebody else knows better</source>
        <translation>Há quem saiba melhor</translation>
    </message>
    <message>
        <source>Waits for information</source>
        <translation>À espera de informação</translation>
    </message>
    <message>
        <source>Not my language</source>
        <translation>Não é o meu idioma</translation>
    </message>
    <message>
        <source>Takes longer than I have now</source>
        <translation>Demora mais do que tenho agora</translation>
    </message>
    <message>
        <source>The reason could not be kept on this computer</source>
        <translation>Não foi possível guardar o motivo neste computador</translation>
    </message>
    <message>
        <source>Reading the list from this computer takes long.</source>
        <translation>Ler a lista deste computador está a demorar.</translation>
    </message>
    <message>
        <source>Next mode: one after the other</source>
        <translation>Modo em série: uma após a outra</translation>
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
        <translation>Filas da equipa</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Neste computador</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Por decidir</translation>
    </message>
    <message>
        <source>Kept offline</source>
        <translation>Disponível sem ligação</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tudo</translation>
    </message>
    <message>
        <source>%1?</source>
        <comment>a count that may be old</comment>
        <translation>%1?</translation>
    </message>
    <message>
        <source>Outbox</source>
        <comment>in the navigation: one short word</comment>
        <translation>Saída</translation>
    </message>
    <message>
        <source>The view could not be kept: %1</source>
        <comment>why</comment>
        <translation>Não foi possível guardar a vista: %1</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vistas guardadas</translation>
    </message>
    <message>
        <source>New view</source>
        <translation>Nova vista</translation>
    </message>
    <message>
        <source>Changed the view “%1”</source>
        <translation>Vista «%1» alterada</translation>
    </message>
    <message>
        <source>Made the view “%1”</source>
        <translation>Vista «%1» criada</translation>
    </message>
    <message>
        <source>Edit or rename</source>
        <translation>Editar ou renomear</translation>
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
        <translation>Descer</translation>
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
        <translation>Modo em série</translation>
    </message>
    <message>
        <source>End next mode</source>
        <translation>Terminar série</translation>
    </message>
    <message numerus="yes">
        <source>Next mode, %n left</source>
        <translation>
            <numerusform>Modo em série, falta %n</numerusform>
            <numerusform>Modo em série, faltam %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atalaya::inbox::PickList</name>
    <message>
        <source>Choices</source>
        <translation>Opções</translation>
    </message>
</context>
<context>
    <name>atalaya::inbox::TicketDelegate</name>
    <message>
        <source>Not sent. Open to decide</source>
        <translation>Não enviado. Abra para decidir</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Rascunho</translation>
    </message>
</context>
<context>
    <name>atalaya::inbox::ViewEditor</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save the view</source>
        <translation>Guardar a vista</translation>
    </message>
    <message>
        <source>New view</source>
        <translation>Nova vista</translation>
    </message>
    <message>
        <source>Edit the view</source>
        <translation>Editar a vista</translation>
    </message>
    <message>
        <source>Not all conditions are complete</source>
        <translation>Nem todas as condições estão completas</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations now</source>
        <translation>
            <numerusform>%n conversa agora</numerusform>
            <numerusform>%n conversas agora</numerusform>
        </translation>
    </message>
    <message>
        <source>A view needs a name.</source>
        <translation>Uma vista precisa de um nome.</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Condições</translation>
    </message>
</context>
<context>
    <name>atalaya::kit::CapacityMeter</name>
    <message>
        <source>%1: %2 of %3 places taken</source>
        <translation>%1: %2 de %3 lugares ocupados</translation>
    </message>
</context>
<context>
    <name>atalaya::kit::ErrorState</name>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar os detalhes</translation>
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
        <translation>Aceitar</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Recusar</translation>
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
        <translation>A carregar</translation>
    </message>
</context>
<context>
    <name>atalaya::kit::SplitButton</name>
    <message>
        <source>Other ways: %1</source>
        <translation>Outras formas: %1</translation>
    </message>
</context>
<context>
    <name>atalaya::kit::Splitter</name>
    <message>
        <source>Width of the panes</source>
        <translation>Largura dos painéis</translation>
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
        <translation>Pesquisar artigos</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Sugestões</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Inserir</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artigo</translation>
    </message>
    <message>
        <source>No article fits these words</source>
        <translation>Nenhum artigo corresponde a estas palavras</translation>
    </message>
    <message>
        <source>Try other words, or write what you know into a note.</source>
        <translation>Tente outras palavras ou escreva o que sabe numa nota.</translation>
    </message>
    <message>
        <source>These words are in the article and in what the customer wrote.</source>
        <translation>Estas palavras estão no artigo e no que o cliente escreveu.</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Ler</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1, updated %2</source>
        <translation>%1, atualizado %2</translation>
    </message>
    <message>
        <source>Insert %1</source>
        <translation>Inserir %1</translation>
    </message>
</context>
<context>
    <name>atalaya::models::Colleagues</name>
    <message>
        <source>A colleague</source>
        <translation>Um colega</translation>
    </message>
    <message>
        <source>%1, last seen %2</source>
        <translation>%1, última presença: %2</translation>
    </message>
    <message>
        <source>%1 is writing</source>
        <translation>%1 está a escrever</translation>
    </message>
    <message numerus="yes">
        <source>%1 is writing, %n more here</source>
        <translation>
            <numerusform>%1 está a escrever, mais %n aqui</numerusform>
            <numerusform>%1 está a escrever, mais %n aqui</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is viewing</source>
        <translation>%1 está a ver</translation>
    </message>
    <message>
        <source>%1 and %2 are viewing</source>
        <translation>%1 e %2 estão a ver</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more are viewing</source>
        <translation>
            <numerusform>%1 e mais %n estão a ver</numerusform>
            <numerusform>%1 e mais %n estão a ver</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atalaya::models::InboxModel</name>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n por ler</numerusform>
            <numerusform>%n por ler</numerusform>
        </translation>
    </message>
    <message>
        <source>paused</source>
        <translation>em pausa</translation>
    </message>
    <message>
        <source>tag %1</source>
        <translation>etiqueta %1</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>rascunho</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>não enviado</translation>
    </message>
    <message>
        <source>%1 is writing</source>
        <translation>%1 está a escrever</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n conversations</source>
        <translation>
            <numerusform>%1, %n conversa</numerusform>
            <numerusform>%1, %n conversas</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>A carregar</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>selecionada</translation>
    </message>
    <message>
        <source>reply overdue by %1</source>
        <translation>resposta vencida há %1</translation>
    </message>
    <message>
        <source>reply due in %1</source>
        <translation>resposta vence em %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>1 hour 4 minutes</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
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
        <translation>adiada até responderem</translation>
    </message>
    <message>
        <source>snoozed until %1</source>
        <translation>adiada até %1</translation>
    </message>
</context>
<context>
    <name>atalaya::models::InboxRows</name>
    <message>
        <source>New conversation</source>
        <translation>Nova conversa</translation>
    </message>
    <message>
        <source>A ticket that is gone</source>
        <translation>Uma conversa que já não existe</translation>
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
        <translation>Qualquer destas</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Nenhuma destas</translation>
    </message>
    <message>
        <source>Status is</source>
        <translation>Estado é</translation>
    </message>
    <message>
        <source>Queue is</source>
        <translation>Fila é</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Atribuída a</translation>
    </message>
    <message>
        <source>Has the tag</source>
        <translation>Tem a etiqueta</translation>
    </message>
    <message>
        <source>Channel is</source>
        <translation>Canal é</translation>
    </message>
    <message>
        <source>Priority is</source>
        <translation>Prioridade é</translation>
    </message>
    <message>
        <source>Due within</source>
        <translation>Vence em</translation>
    </message>
    <message>
        <source>Older than</source>
        <translation>Mais antiga que</translation>
    </message>
    <message>
        <source>Waiting longer than</source>
        <translation>À espera há mais de</translation>
    </message>
    <message>
        <source>Changed within</source>
        <translation>Alterada há menos de</translation>
    </message>
    <message>
        <source>Language is</source>
        <translation>Idioma é</translation>
    </message>
    <message>
        <source>Customer contains</source>
        <translation>Cliente contém</translation>
    </message>
    <message>
        <source>Text contains</source>
        <translation>Texto contém</translation>
    </message>
    <message>
        <source>Is unread</source>
        <translation>Está por ler</translation>
    </message>
    <message>
        <source>Customer is unhappy</source>
        <translation>Cliente insatisfeito</translation>
    </message>
    <message>
        <source>Is snoozed</source>
        <translation>Está adiada</translation>
    </message>
    <message>
        <source>An answer did not arrive</source>
        <translation>Uma resposta não chegou</translation>
    </message>
    <message>
        <source>An answer waits to be sent</source>
        <translation>Uma resposta espera envio</translation>
    </message>
    <message>
        <source>Mentions me</source>
        <translation>Menciona-me</translation>
    </message>
</context>
<context>
    <name>atalaya::models::TicketWhy</name>
    <message>
        <source>Why does it wait?</source>
        <translation>Porque espera?</translation>
    </message>
    <message>
        <source>Why %1?</source>
        <translation>Porquê %1?</translation>
    </message>
    <message>
        <source>Why is it here?</source>
        <translation>Porque está aqui?</translation>
    </message>
    <message>
        <source>The router has not offered it to anybody.</source>
        <translation>O encaminhador não a ofereceu a ninguém.</translation>
    </message>
    <message>
        <source>%1 was given it by a person. Before that it was offered to %2: %3</source>
        <translation>Uma pessoa deu-a a %1. Antes foi oferecida a %2: %3</translation>
    </message>
    <message>
        <source>Offered to %1. %2</source>
        <translation>Oferecida a %1. %2</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Chegou</translation>
    </message>
    <message>
        <source>After %1.</source>
        <translation>Após %1.</translation>
    </message>
    <message>
        <source>%1 was offered it at %2.</source>
        <translation>Foi oferecida a %1 às %2.</translation>
    </message>
    <message>
        <source>When it was decided, %1: %2.</source>
        <translation>Quando se decidiu, %1: %2.</translation>
    </message>
    <message>
        <source>As it stands now, %1: %2.</source>
        <translation>Tal como está agora, %1: %2.</translation>
    </message>
    <message>
        <source>Nothing is known about %1 and this conversation.</source>
        <translation>Não se sabe nada de %1 e desta conversa.</translation>
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
        <translation>O que o cliente perguntou</translation>
    </message>
    <message>
        <source>Send only what is new</source>
        <translation>Enviar só o que é novo</translation>
    </message>
    <message>
        <source>Suggested from your text</source>
        <translation>Sugerido a partir do seu texto</translation>
    </message>
    <message>
        <source>Text to send instead</source>
        <translation>Texto a enviar em vez disso</translation>
    </message>
    <message>
        <source>Write what should be sent instead</source>
        <translation>Escreva o que deve ser enviado em vez disso</translation>
    </message>
    <message>
        <source>Send this</source>
        <translation>Enviar isto</translation>
    </message>
    <message>
        <source>Send all of mine</source>
        <translation>Enviar todo o meu texto</translation>
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
        <translation>O seu</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Em espera</translation>
    </message>
    <message>
        <source>Nothing newer is on this computer. It was held back by the broker.</source>
        <translation>Não há nada mais recente neste computador. Foi retido pelo servidor.</translation>
    </message>
    <message>
        <source>What you wrote was said already. Write what is still missing, or drop yours.</source>
        <translation>O que escreveu já foi dito. Escreva o que ainda falta ou descarte o seu texto.</translation>
    </message>
    <message>
        <source>There is no text to send</source>
        <translation>Não há texto para enviar</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>What stands in one of the texts only is marked. Yours can be sent on its own.</source>
        <translation>O que está só num dos textos fica marcado. O seu pode ser enviado sozinho.</translation>
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
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Enviar agora</translation>
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
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Open the conversation</source>
        <translation>Abrir a conversa</translation>
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
        <translation>Sai dentro de %1 s. Até lá pode anular.</translation>
    </message>
    <message>
        <source>It is on its way and cannot be changed any more.</source>
        <translation>Já vai a caminho e não pode ser alterado.</translation>
    </message>
</context>
<context>
    <name>atalaya::outbox::LinkFacts</name>
    <message>
        <source>About the line</source>
        <translation>Sobre a ligação</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar os detalhes</translation>
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
        <translation>Só aqui: %1</translation>
    </message>
</context>
<context>
    <name>atalaya::outbox::MergedList</name>
    <message>
        <source>Merged without asking</source>
        <translation>Conciliado sem perguntar</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1, às %2</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Anular</translation>
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
        <translation>O que aconteceu depois já não está no servidor. Nada do que fez se perdeu: o que fez desde então está em «Precisa da sua decisão». Envie-o de novo, guarde-o como nota ou descarte-o.</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>Já li</translation>
    </message>
</context>
<context>
    <name>atalaya::outbox::OutboxActions</name>
    <message>
        <source>It is on its way already.</source>
        <translation>Já vai a caminho.</translation>
    </message>
    <message>
        <source>Kept as a note for your team</source>
        <translation>Guardado como nota para a sua equipa</translation>
    </message>
    <message>
        <source>It will be sent</source>
        <translation>Vai ser enviado</translation>
    </message>
    <message>
        <source>Taken out, nothing is sent</source>
        <translation>Retirado, nada é enviado</translation>
    </message>
    <message>
        <source>Taken out. What you wrote is a draft again</source>
        <translation>Retirado. O que escreveu voltou a ser um rascunho</translation>
    </message>
    <message>
        <source>What belongs to one conversation keeps its order.</source>
        <translation>O que pertence à mesma conversa mantém a ordem.</translation>
    </message>
    <message>
        <source>It changed again meanwhile, so it stays.</source>
        <translation>Entretanto mudou outra vez, por isso fica assim.</translation>
    </message>
    <message>
        <source>Set as you wanted it</source>
        <translation>Ficou como queria</translation>
    </message>
</context>
<context>
    <name>atalaya::outbox::OutboxList</name>
    <message>
        <source>Outbox</source>
        <translation>Caixa de saída</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Tentar agora</translation>
    </message>
    <message>
        <source>The outbox is slow to open.</source>
        <translation>A caixa de saída demora a abrir.</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Nada em espera.</translation>
    </message>
    <message>
        <source>What you do without a line is kept here and sent in order.</source>
        <translation>O que fizer sem ligação fica guardado aqui e é enviado por ordem.</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n em espera</numerusform>
            <numerusform>%n em espera</numerusform>
        </translation>
    </message>
    <message>
        <source>The outbox cannot be shown</source>
        <translation>Não é possível mostrar a caixa de saída</translation>
    </message>
</context>
<context>
    <name>atalaya::outbox::OutboxModel</name>
    <message>
        <source>%1 wrote again meanwhile</source>
        <translation>Entretanto, %1 voltou a escrever</translation>
    </message>
    <message>
        <source>%1 answered meanwhile</source>
        <translation>Entretanto, %1 respondeu</translation>
    </message>
    <message>
        <source>You wrote at %1, the other came at %2</source>
        <translation>Escreveu às %1, o outro texto chegou às %2</translation>
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
        <translation>Caixa de saída</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Voltar à lista</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>Nada para mostrar</translation>
    </message>
    <message>
        <source>Everything that was done here has arrived.</source>
        <translation>Tudo o que foi feito aqui já chegou.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Working offline</source>
        <translation>Trabalhar sem ligação</translation>
    </message>
    <message>
        <source>State of the line</source>
        <translation>Estado da ligação</translation>
    </message>
    <message>
        <source>The two answers cannot be shown</source>
        <translation>Não é possível mostrar as duas respostas</translation>
    </message>
    <message>
        <source>What you do is kept here until the broker has it.</source>
        <translation>O que fizer fica guardado aqui até o servidor o receber.</translation>
    </message>
    <message>
        <source>Two answers to %1</source>
        <translation>Duas respostas a %1</translation>
    </message>
    <message>
        <source>News from %1</source>
        <translation>Novidades de %1</translation>
    </message>
    <message>
        <source>%1. Yours has not been sent.</source>
        <translation>%1. O seu texto não foi enviado.</translation>
    </message>
</context>
<context>
    <name>atalaya::outbox::WorkingOffline</name>
    <message>
        <source>Try now</source>
        <translation>Tentar agora</translation>
    </message>
    <message numerus="yes">
        <source>last %n days</source>
        <translation>
            <numerusform>último %n dia</numerusform>
            <numerusform>últimos %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>all</source>
        <translation>tudo</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>dados de %1</translation>
    </message>
    <message>
        <source>old</source>
        <translation>antigos</translation>
    </message>
    <message>
        <source>Works: %1, %2</source>
        <translation>Funciona: %1, %2</translation>
    </message>
    <message>
        <source>Needs the line: %1, %2</source>
        <translation>Precisa da ligação: %1, %2</translation>
    </message>
    <message>
        <source>outbox</source>
        <translation>caixa de saída</translation>
    </message>
    <message>
        <source>Read and search</source>
        <translation>Ler e procurar</translation>
    </message>
    <message>
        <source>Reply by message and email</source>
        <translation>Responder por mensagem e correio</translation>
    </message>
    <message>
        <source>Notes, tags, status</source>
        <translation>Notas, etiquetas, estado</translation>
    </message>
    <message>
        <source>Assign and snooze</source>
        <translation>Atribuir e adiar</translation>
    </message>
    <message>
        <source>Articles and macros</source>
        <translation>Artigos e macros</translation>
    </message>
    <message>
        <source>New work</source>
        <translation>Trabalho novo</translation>
    </message>
    <message>
        <source>goes to others</source>
        <translation>vai para outros</translation>
    </message>
    <message>
        <source>Files not opened before</source>
        <translation>Ficheiros ainda não abertos</translation>
    </message>
    <message>
        <source>line needed</source>
        <translation>precisa da ligação</translation>
    </message>
    <message>
        <source>Counts of the team</source>
        <translation>Números da equipa</translation>
    </message>
    <message>
        <source>Your team sees you as</source>
        <translation>A sua equipa vê-o como</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Away, line down</source>
        <translation>Ausente, sem ligação</translation>
    </message>
    <message>
        <source>New work goes to others until the line is back. You keep your conversations.</source>
        <translation>O trabalho novo vai para outros até a ligação voltar. As suas conversas continuam consigo.</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>Guardado neste computador</translation>
    </message>
    <message>
        <source>What is wrong?</source>
        <translation>O que se passa?</translation>
    </message>
    <message>
        <source>About the line</source>
        <translation>Sobre a ligação</translation>
    </message>
    <message>
        <source>Working offline</source>
        <translation>Trabalhar sem ligação</translation>
    </message>
    <message>
        <source>The line</source>
        <translation>A ligação</translation>
    </message>
    <message>
        <source>Files: %1</source>
        <translation>Ficheiros: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations.</source>
        <translation>
            <numerusform>%n conversa.</numerusform>
            <numerusform>%n conversas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Older files are fetched again when needed.</source>
        <translation>Os ficheiros mais antigos são transferidos de novo quando forem precisos.</translation>
    </message>
</context>
<context>
    <name>atalaya::routing::CapacitySection</name>
    <message>
        <source>Capacity</source>
        <translation>Capacidade</translation>
    </message>
    <message>
        <source>What one takes of an agent (usually 100 units)</source>
        <translation>Quanto cada um ocupa de um agente (em geral, 100 unidades)</translation>
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
        <translation>No máximo</translation>
    </message>
    <message>
        <source>Silent after</source>
        <translation>Em silêncio após</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>Em exclusivo</translation>
    </message>
    <message>
        <source>Interruptible</source>
        <translation>Interrompível</translation>
    </message>
    <message>
        <source>Comes back to a full agent</source>
        <translation>Volta a um agente cheio</translation>
    </message>
    <message>
        <source>units</source>
        <translation>unidades</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>no máximo</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sem limite</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>silent after</source>
        <translation>em silêncio após</translation>
    </message>
    <message>
        <source>nothing else beside it</source>
        <translation>nada mais ao mesmo tempo</translation>
    </message>
    <message>
        <source>can be interrupted</source>
        <translation>pode ser interrompido</translation>
    </message>
    <message>
        <source>comes back to a full agent</source>
        <translation>volta a um agente cheio</translation>
    </message>
    <message>
        <source>Order of waiting</source>
        <translation>Ordem de espera</translation>
    </message>
    <message>
        <source>Order and pool</source>
        <translation>Ordem e reserva</translation>
    </message>
    <message>
        <source>Units of the interruptible pool</source>
        <translation>Unidades da reserva interrompível</translation>
    </message>
    <message>
        <source>Missed and declined offers</source>
        <translation>Ofertas perdidas e recusadas</translation>
    </message>
    <message>
        <source>Missed offers until away</source>
        <translation>Ofertas perdidas até ausente</translation>
    </message>
    <message>
        <source>Counted within</source>
        <translation>Contadas em</translation>
    </message>
    <message>
        <source>Available again after</source>
        <translation>Disponível de novo após</translation>
    </message>
    <message>
        <source>by hand only</source>
        <translation>só à mão</translation>
    </message>
    <message>
        <source>A declined offer rests for</source>
        <translation>Uma oferta recusada descansa</translation>
    </message>
    <message>
        <source>Offers in vain until the next step</source>
        <translation>Ofertas em vão até ao passo seguinte</translation>
    </message>
    <message>
        <source>A gentle start</source>
        <translation>Um começo suave</translation>
    </message>
    <message>
        <source>After an absence of</source>
        <translation>Após uma ausência de</translation>
    </message>
    <message>
        <source>One offer at a time for</source>
        <translation>Uma oferta de cada vez durante</translation>
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
        <translation>Rejeitar o rascunho</translation>
    </message>
    <message>
        <source>Take the last publication back</source>
        <translation>Anular a última publicação</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Alterações</translation>
    </message>
    <message>
        <source>This draft</source>
        <translation>Este rascunho</translation>
    </message>
    <message>
        <source>The draft says what the live rules say.</source>
        <translation>O rascunho diz o mesmo que as regras em vigor.</translation>
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
        <translation>Ainda ninguém publicou regras: estas são as iniciais.</translation>
    </message>
    <message>
        <source>Version %1, taken back by %2</source>
        <translation>Versão %1, anulada por %2</translation>
    </message>
    <message>
        <source>Version %1, published by %2</source>
        <translation>Versão %1, publicada por %2</translation>
    </message>
</context>
<context>
    <name>atalaya::routing::ConflictBar</name>
    <message>
        <source>Keep mine</source>
        <translation>Ficar com o meu</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Ficar com o deles</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Alguém</translation>
    </message>
    <message>
        <source>%1 saved this draft at %2. What you wrote is kept: choose.</source>
        <translation>%1 guardou este rascunho às %2. O que escreveu continua aqui: escolha.</translation>
    </message>
    <message>
        <source>%1 published at %2. What you wrote is kept: choose.</source>
        <translation>%1 publicou às %2. O que escreveu continua aqui: escolha.</translation>
    </message>
    <message>
        <source>%1, %2: yours %3, theirs %4</source>
        <translation>%1, %2: o seu %3, o deles %4</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atalaya::routing::DraftBar</name>
    <message>
        <source>Draft</source>
        <translation>Rascunho</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>Anular a última alteração</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Publicar…</translation>
    </message>
    <message>
        <source>The draft says what the live rules say.</source>
        <translation>O rascunho diz o mesmo que as regras em vigor.</translation>
    </message>
    <message>
        <source>Only with a line to the broker.</source>
        <translation>Só com ligação ao servidor.</translation>
    </message>
</context>
<context>
    <name>atalaya::routing::DurationEdit</name>
    <message>
        <source>Write a time, such as 90 s, 15 min or 2 h.</source>
        <translation>Escreva um tempo, como 90 s, 15 min ou 2 h.</translation>
    </message>
</context>
<context>
    <name>atalaya::routing::FieldsGroup</name>
    <message>
        <source>not waited for</source>
        <translation>não se espera por ele</translation>
    </message>
</context>
<context>
    <name>atalaya::routing::HoursEditor</name>
    <message>
        <source>Hours</source>
        <translation>Horário</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aberta</translation>
    </message>
    <message>
        <source>When closed</source>
        <translation>Quando está fechada</translation>
    </message>
    <message>
        <source>Other queue</source>
        <translation>Outra fila</translation>
    </message>
    <message>
        <source>Always open</source>
        <translation>Sempre aberta</translation>
    </message>
    <message>
        <source>Open at these hours</source>
        <translation>Aberta a estas horas</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fechada</translation>
    </message>
    <message>
        <source>Monday&apos;s hours to Friday</source>
        <translation>Horário de segunda até sexta</translation>
    </message>
    <message>
        <source>Monday&apos;s hours every day</source>
        <translation>Horário de segunda todos os dias</translation>
    </message>
    <message>
        <source>Write hours such as 9:00–18:00, or leave it empty for closed.</source>
        <translation>Escreva horas como 9:00–18:00, ou deixe vazio se está fechada.</translation>
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
        <translation>Quem o atende, passo a passo</translation>
    </message>
    <message>
        <source>People with the skills of the queue, until somebody takes it.</source>
        <translation>Pessoas com as competências da fila, até que alguém o aceite.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Passo</translation>
    </message>
</context>
<context>
    <name>atalaya::routing::LadderStep</name>
    <message>
        <source>No skill needed</source>
        <translation>Sem competência exigida</translation>
    </message>
    <message>
        <source>only this queue</source>
        <translation>só esta fila</translation>
    </message>
    <message>
        <source>until taken</source>
        <translation>até ser aceite</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Durante</translation>
    </message>
    <message>
        <source>Also people of</source>
        <translation>Também pessoas de</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>Anel</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Passo %1</translation>
    </message>
    <message>
        <source>%1, skills needed</source>
        <translation>%1, competências exigidas</translation>
    </message>
    <message>
        <source>Remove step %1</source>
        <translation>Retirar o passo %1</translation>
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
        <translation>Nome da fila</translation>
    </message>
    <message>
        <source>Add queue</source>
        <translation>Adicionar fila</translation>
    </message>
    <message>
        <source>Name of the skill</source>
        <translation>Nome da competência</translation>
    </message>
    <message>
        <source>Add skill</source>
        <translation>Adicionar competência</translation>
    </message>
</context>
<context>
    <name>atalaya::routing::NumberEdit</name>
    <message>
        <source>Write a whole number.</source>
        <translation>Escreva um número inteiro.</translation>
    </message>
</context>
<context>
    <name>atalaya::routing::OverflowEditor</name>
    <message>
        <source>Overflow: the first that is true counts</source>
        <translation>Transbordo: conta o primeiro que se cumpra</translation>
    </message>
    <message>
        <source>Overflow</source>
        <translation>Transbordo</translation>
    </message>
    <message>
        <source>Overflow %1</source>
        <translation>Transbordo %1</translation>
    </message>
    <message>
        <source>%1, when</source>
        <translation>%1, quando</translation>
    </message>
    <message>
        <source>%1, expected wait</source>
        <translation>%1, espera prevista</translation>
    </message>
    <message>
        <source>%1, number waiting</source>
        <translation>%1, quantos esperam</translation>
    </message>
    <message>
        <source>%1, to</source>
        <translation>%1, para onde</translation>
    </message>
    <message>
        <source>Remove overflow %1</source>
        <translation>Retirar o transbordo %1</translation>
    </message>
    <message>
        <source>to</source>
        <translation>para</translation>
    </message>
</context>
<context>
    <name>atalaya::routing::PeriodChoice</name>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>The last day</source>
        <translation>O último dia</translation>
    </message>
    <message>
        <source>The last week</source>
        <translation>A última semana</translation>
    </message>
    <message>
        <source>The last month</source>
        <translation>O último mês</translation>
    </message>
    <message>
        <source>Own dates</source>
        <translation>Outras datas</translation>
    </message>
    <message>
        <source>A recording…</source>
        <translation>Uma gravação…</translation>
    </message>
    <message>
        <source>Recordings (*.json *.jsonl)</source>
        <translation>Gravações (*.json *.jsonl)</translation>
    </message>
    <message>
        <source>There is nothing in this file.</source>
        <translation>Este ficheiro está vazio.</translation>
    </message>
    <message>
        <source>This file is too large for a recording.</source>
        <translation>Este ficheiro é demasiado grande para uma gravação.</translation>
    </message>
</context>
<context>
    <name>atalaya::routing::PickButton</name>
    <message>
        <source>Level of %1</source>
        <translation>Nível de %1</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>não é preciso</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Procurar</translation>
    </message>
</context>
<context>
    <name>atalaya::routing::PublishDialog</name>
    <message>
        <source>Publish these rules?</source>
        <translation>Publicar estas regras?</translation>
    </message>
    <message>
        <source>They hold for everybody at once. You can take the publication back.</source>
        <translation>Valem para todos de imediato. Pode anular a publicação.</translation>
    </message>
    <message>
        <source>What changes (%1):</source>
        <translation>O que muda (%1):</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>O que muda</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ainda não</translation>
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
        <translation>como o canal</translation>
    </message>
    <message>
        <source>The promise</source>
        <translation>A promessa</translation>
    </message>
    <message>
        <source>Share in time, %</source>
        <translation>Parte a tempo, %</translation>
    </message>
    <message>
        <source>Begins within</source>
        <translation>Começa em</translation>
    </message>
    <message>
        <source>Head start</source>
        <translation>Avanço</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Who comes first</source>
        <translation>Quem vem primeiro</translation>
    </message>
    <message>
        <source>Among equals</source>
        <translation>Entre iguais</translation>
    </message>
    <message>
        <source>Known agent first for</source>
        <translation>Primeiro quem já conhece, durante</translation>
    </message>
    <message>
        <source>First ring</source>
        <translation>Primeiro anel</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Second ring</source>
        <translation>Segundo anel</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ninguém</translation>
    </message>
    <message>
        <source>Offer and answer</source>
        <translation>Oferta e resposta</translation>
    </message>
    <message>
        <source>An offer lasts</source>
        <translation>Uma oferta dura</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <translation>Conclusão</translation>
    </message>
    <message>
        <source>Return if unanswered</source>
        <translation>Volta sem resposta</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Reserve: who helps before it is late</source>
        <translation>Reserva: quem ajuda antes que seja tarde</translation>
    </message>
    <message>
        <source>People of the reserve</source>
        <translation>Pessoas da reserva</translation>
    </message>
    <message>
        <source>On before due</source>
        <translation>Entra antes do prazo</translation>
    </message>
    <message>
        <source>Off before due</source>
        <translation>Sai antes do prazo</translation>
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
        <translation>Regras</translation>
    </message>
    <message>
        <source>New queue</source>
        <translation>Fila nova</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>em pausa</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n em espera</numerusform>
            <numerusform>%n em espera</numerusform>
        </translation>
    </message>
    <message>
        <source>edited</source>
        <translation>alterada</translation>
    </message>
    <message>
        <source>%1, %2. %3</source>
        <translation>%1, %2. %3</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ativa</translation>
    </message>
    <message>
        <source>off</source>
        <translation>inativa</translation>
    </message>
</context>
<context>
    <name>atalaya::routing::QueueStates</name>
    <message>
        <source>Queues now</source>
        <translation>Filas agora</translation>
    </message>
    <message>
        <source>The queues cannot be shown</source>
        <translation>Não é possível mostrar as filas</translation>
    </message>
    <message>
        <source>There are no queues yet.</source>
        <translation>Ainda não há filas.</translation>
    </message>
    <message>
        <source>Work waits in queues; rules say who takes it from them.</source>
        <translation>O trabalho espera em filas; as regras dizem quem o leva.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Em espera</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Espera mais longa</translation>
    </message>
    <message>
        <source>Wait of the next one</source>
        <translation>Espera da próxima</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Livres</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Com sessão</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Em pausa</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aberta</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fechada</translation>
    </message>
    <message>
        <source>nobody there</source>
        <translation>não há ninguém</translation>
    </message>
</context>
<context>
    <name>atalaya::routing::RoutingPage</name>
    <message>
        <source>Routing</source>
        <translation>Encaminhamento</translation>
    </message>
    <message>
        <source>The broker is slow to answer.</source>
        <translation>O servidor demora a responder.</translation>
    </message>
    <message>
        <source>Rules need the line to the broker: you can read them, not change them.</source>
        <translation>As regras precisam de ligação ao servidor: pode lê-las, não alterá-las.</translation>
    </message>
    <message>
        <source>There are no queues yet.</source>
        <translation>Ainda não há filas.</translation>
    </message>
    <message>
        <source>Work waits in queues; rules say who takes it from them.</source>
        <translation>O trabalho espera em filas; as regras dizem quem o aceita.</translation>
    </message>
    <message>
        <source>New queue</source>
        <translation>Fila nova</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regras</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Competências</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacidade</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horário</translation>
    </message>
    <message>
        <source>SLA goals</source>
        <translation>Objetivos de SLA</translation>
    </message>
    <message>
        <source>Overflow</source>
        <translation>Transbordo</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Segurança</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Alterações</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Rascunhos</translation>
    </message>
    <message>
        <source>This draft</source>
        <translation>Este rascunho</translation>
    </message>
    <message>
        <source>Published. Changes: %1</source>
        <translation>Publicado. Alterações: %1</translation>
    </message>
    <message>
        <source>The rules did not load</source>
        <translation>As regras não foram carregadas</translation>
    </message>
    <message>
        <source>Draft by you, %1</source>
        <translation>Rascunho seu, %1</translation>
    </message>
    <message>
        <source>Draft by %1, %2</source>
        <translation>Rascunho de %1, %2</translation>
    </message>
    <message>
        <source>Why this agent?</source>
        <translation>Porquê este?</translation>
    </message>
    <message>
        <source>Queues now</source>
        <translation>Filas agora</translation>
    </message>
    <message>
        <source>What if?</source>
        <translation>E se…?</translation>
    </message>
    <message>
        <source>Staffing</source>
        <translation>Equipa necessária</translation>
    </message>
    <message>
        <source>The rules before hold again; what you took back is kept</source>
        <translation>Voltam a valer as regras anteriores; o que anulou fica guardado</translation>
    </message>
</context>
<context>
    <name>atalaya::routing::SectionStack</name>
    <message>
        <source>The broker takes longer than usual.</source>
        <translation>O broker demora mais do que o habitual.</translation>
    </message>
    <message>
        <source>This needs the line to the broker</source>
        <translation>Isto precisa da ligação ao broker</translation>
    </message>
    <message>
        <source>Nothing of it is kept on this computer. It comes when the line is back.</source>
        <translation>Nada fica guardado neste computador. Aparece quando a ligação voltar.</translation>
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
        <translation>nível %1 de 5</translation>
    </message>
</context>
<context>
    <name>atalaya::routing::SkillsSection</name>
    <message>
        <source>Skills</source>
        <translation>Competências</translation>
    </message>
    <message>
        <source>Choose a cell and press 1 to 5; 0 takes the skill away. It holds when the draft is published.</source>
        <translation>Escolha uma célula e prima de 1 a 5; 0 retira a competência. Vale quando o rascunho for publicado.</translation>
    </message>
    <message>
        <source>New skill…</source>
        <translation>Competência nova…</translation>
    </message>
</context>
<context>
    <name>atalaya::routing::SkillsTable</name>
    <message>
        <source>Skills of each agent</source>
        <translation>Competências de cada agente</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Competências</translation>
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
        <translation>não chegou nada</translation>
    </message>
    <message>
        <source>enough</source>
        <translation>suficientes</translation>
    </message>
    <message>
        <source>%1 too few</source>
        <translation>faltam %1</translation>
    </message>
    <message>
        <source>How many people does a queue need?</source>
        <translation>De quantas pessoas precisa uma fila?</translation>
    </message>
    <message>
        <source>Choose a queue and a period.</source>
        <translation>Escolha uma fila e um período.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source> %</source>
        <comment>after a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>Begin within</source>
        <translation>Começar em</translation>
    </message>
    <message>
        <source>as in the rules</source>
        <translation>como nas regras</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Paciência</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>como foi</translation>
    </message>
    <message>
        <source>Reckon</source>
        <translation>Calcular</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>To begin in time</source>
        <translation>Começar a tempo</translation>
    </message>
    <message>
        <source>Staffing</source>
        <translation>Equipa necessária</translation>
    </message>
    <message>
        <source>Agents by half hour</source>
        <translation>Agentes por meia hora</translation>
    </message>
    <message>
        <source>Nothing came to this queue in this period</source>
        <translation>Não chegou nada a esta fila neste período</translation>
    </message>
    <message>
        <source>Choose another queue, or a longer period.</source>
        <translation>Escolha outra fila ou um período mais longo.</translation>
    </message>
    <message>
        <source>The staffing cannot be reckoned</source>
        <translation>Não é possível calcular a equipa necessária</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations on %1 days, %2 of work each.</source>
        <translation>
            <numerusform>%n conversa em %1 dias, %2 de trabalho cada uma.</numerusform>
            <numerusform>%n conversas em %1 dias, %2 de trabalho cada uma.</numerusform>
        </translation>
    </message>
    <message>
        <source>They need %1 hours of agents a day; %2 were there.</source>
        <translation>Precisam de %1 horas de agentes por dia; houve %2.</translation>
    </message>
    <message>
        <source>There were enough in every half hour.</source>
        <translation>Houve suficientes em todas as meias horas.</translation>
    </message>
    <message numerus="yes">
        <source>There were too few in %n half hours.</source>
        <translation>
            <numerusform>Faltaram pessoas em %n meia hora.</numerusform>
            <numerusform>Faltaram pessoas em %n meias horas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reckoned with a patience of %1.</source>
        <translation>Calculado com uma paciência de %1.</translation>
    </message>
    <message>
        <source>Reckoned as if nobody gave up.</source>
        <translation>Calculado como se ninguém desistisse.</translation>
    </message>
    <message>
        <source>Half hour</source>
        <translation>Meia hora</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Chegaram</translation>
    </message>
    <message>
        <source>Work each</source>
        <translation>Trabalho cada uma</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Necessários</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Presentes</translation>
    </message>
    <message>
        <source>In time with those</source>
        <translation>A tempo com eles</translation>
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
        <translation>Todo o dia</translation>
    </message>
    <message>
        <source>present</source>
        <translation>presentes</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>necessários</translation>
    </message>
    <message>
        <source>%1: %2 needed, %3 present, %4</source>
        <translation>%1: %2 necessários, %3 presentes, %4</translation>
    </message>
    <message numerus="yes">
        <source>Agents by half hour: most are needed at %1, %n.</source>
        <translation>
            <numerusform>Agentes por meia hora: no máximo, às %1, é preciso %n.</numerusform>
            <numerusform>Agentes por meia hora: no máximo, às %1, são precisos %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing came in any half hour.</source>
        <translation>Não chegou nada em nenhuma meia hora.</translation>
    </message>
</context>
<context>
    <name>atalaya::routing::WhatIfSection</name>
    <message>
        <source>Run</source>
        <translation>Executar</translation>
    </message>
    <message>
        <source>What if?</source>
        <translation>E se…?</translation>
    </message>
    <message>
        <source>Choose another file, or a part of the past.</source>
        <translation>Escolha outro ficheiro ou uma parte do passado.</translation>
    </message>
    <message>
        <source>Replaying the past</source>
        <translation>A repetir o passado</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Live rules and draft compared</source>
        <translation>Regras em vigor e rascunho comparados</translation>
    </message>
    <message>
        <source>The largest differences</source>
        <translation>As maiores diferenças</translation>
    </message>
    <message>
        <source>Longest wait by hour, min</source>
        <translation>Espera mais longa por hora, min</translation>
    </message>
    <message>
        <source>There is no draft to compare with the live rules.</source>
        <translation>Não há rascunho para comparar com as regras em vigor.</translation>
    </message>
    <message>
        <source>Replay the past with your draft</source>
        <translation>Repita o passado com o seu rascunho</translation>
    </message>
    <message>
        <source>Choose a period and run it: you see who would gain and who would lose.</source>
        <translation>Escolha um período e execute: vê quem ganharia e quem perderia.</translation>
    </message>
    <message>
        <source>There is no draft</source>
        <translation>Não há rascunho</translation>
    </message>
    <message>
        <source>Nothing to compare: the live rules would do what they did. Change a rule first.</source>
        <translation>Nada a comparar: as regras em vigor fariam o que fizeram. Altere primeiro uma regra.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Nothing came in this period</source>
        <translation>Não chegou nada neste período</translation>
    </message>
    <message>
        <source>Choose another part of the past.</source>
        <translation>Escolha outra parte do passado.</translation>
    </message>
    <message>
        <source>The past could not be replayed</source>
        <translation>Não foi possível repetir o passado</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Em vigor</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Rascunho</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Diferença</translation>
    </message>
    <message>
        <source>%1, better</source>
        <translation>%1, melhor</translation>
    </message>
    <message>
        <source>%1, worse</source>
        <translation>%1, pior</translation>
    </message>
    <message>
        <source>No queue would be worse off in this period.</source>
        <translation>Nenhuma fila ficaria pior neste período.</translation>
    </message>
    <message>
        <source>live</source>
        <translation>em vigor</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>rascunho</translation>
    </message>
    <message>
        <source>%1 o&apos;clock: live %2, draft %3</source>
        <translation>Às %1 h: em vigor %2, rascunho %3</translation>
    </message>
    <message>
        <source>gave up</source>
        <translation>desistiu</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Wait live</source>
        <translation>Espera em vigor</translation>
    </message>
    <message>
        <source>Wait draft</source>
        <translation>Espera rascunho</translation>
    </message>
</context>
<context>
    <name>atalaya::routing::WhySection</name>
    <message>
        <source>Number, name or subject</source>
        <translation>Número, nome ou assunto</translation>
    </message>
    <message>
        <source>Find a conversation</source>
        <translation>Procurar uma conversa</translation>
    </message>
    <message>
        <source>Conversations found</source>
        <translation>Conversas encontradas</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>Try the number, or a part of the name.</source>
        <translation>Experimente o número ou uma parte do nome.</translation>
    </message>
    <message>
        <source>The story of this conversation</source>
        <translation>A história desta conversa</translation>
    </message>
    <message>
        <source>What happened, the newest last</source>
        <translation>O que aconteceu, o mais recente no fim</translation>
    </message>
    <message>
        <source>Who could take it</source>
        <translation>Quem a podia tratar</translation>
    </message>
    <message>
        <source>Open the conversation</source>
        <translation>Abrir a conversa</translation>
    </message>
    <message>
        <source>The story cannot be shown</source>
        <translation>Não é possível mostrar a história</translation>
    </message>
    <message>
        <source>Why this agent?</source>
        <translation>Porquê este agente?</translation>
    </message>
    <message>
        <source>The router has nothing about it</source>
        <translation>O encaminhador não tem nada sobre ela</translation>
    </message>
    <message>
        <source>It came before the router kept records, or a person took it at once.</source>
        <translation>Chegou antes de o encaminhador guardar registos, ou uma pessoa levou-a logo.</translation>
    </message>
    <message>
        <source>The bars: how many of the 8 questions each agent passed when it was decided.</source>
        <translation>As barras: quantas das 8 perguntas cada agente passou quando se decidiu.</translation>
    </message>
    <message>
        <source>The bars: how many of the 8 questions each agent passes now.</source>
        <translation>As barras: quantas das 8 perguntas cada agente passa agora.</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>How far they came</source>
        <translation>Até onde chegou</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>%1. Stopped at: %2</source>
        <translation>%1. Ficou em: %2</translation>
    </message>
    <message>
        <source>passed %1 of 8, %2</source>
        <translation>passou %1 de 8, %2</translation>
    </message>
    <message>
        <source>out</source>
        <translation>fora</translation>
    </message>
    <message>
        <source>No conversation is chosen</source>
        <translation>Nenhuma conversa escolhida</translation>
    </message>
    <message>
        <source>Find one at the left, or press W where you read it.</source>
        <translation>Procure uma à esquerda ou prima W onde a lê.</translation>
    </message>
</context>
<context>
    <name>atalaya::settings::AboutSection</name>
    <message>
        <source>Free software under the GNU General Public License, version 3. It comes without any warranty.</source>
        <translation>Software livre sob a GNU General Public License, versão 3. Não tem qualquer garantia.</translation>
    </message>
    <message>
        <source>Atalaya %1 is there</source>
        <translation>Já saiu o Atalaya %1</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Abrir a página</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalhes</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licenças</translation>
    </message>
    <message>
        <source>Shows whose work Atalaya is made of</source>
        <translation>Mostra de quem é o trabalho usado no Atalaya</translation>
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
        <translation>Esvaziado em %1</translation>
    </message>
    <message>
        <source>Is emptied when it next connects</source>
        <translation>É esvaziado na próxima ligação</translation>
    </message>
    <message>
        <source>Connected now</source>
        <translation>Ligado agora</translation>
    </message>
    <message>
        <source>Last seen %1</source>
        <translation>Último contacto: %1</translation>
    </message>
    <message>
        <source>Asking the broker</source>
        <translation>A perguntar ao servidor</translation>
    </message>
    <message>
        <source>The list comes from the broker. %1</source>
        <translation>A lista vem do servidor. %1</translation>
    </message>
    <message>
        <source>No computer is known so far.</source>
        <translation>Ainda não se conhece nenhum computador.</translation>
    </message>
    <message>
        <source>Empty…</source>
        <translation>Esvaziar…</translation>
    </message>
    <message>
        <source>Empty %1</source>
        <translation>Esvaziar %1</translation>
    </message>
    <message>
        <source>Empty %1?</source>
        <translation>Esvaziar %1?</translation>
    </message>
    <message>
        <source>Everything Atalaya keeps there is removed: tickets, drafts, and what waits in its outbox. It cannot be taken back, and that computer may not sign in until an administrator allows it.</source>
        <translation>Tudo o que o Atalaya guarda lá é removido: conversas, rascunhos e o que aguarda na caixa de saída. Não se pode anular, e esse computador não poderá iniciar sessão até um administrador o permitir.</translation>
    </message>
    <message>
        <source>Empty it</source>
        <translation>Esvaziar</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Deixar como está</translation>
    </message>
</context>
<context>
    <name>atalaya::settings::KeptSection</name>
    <message>
        <source>Counting</source>
        <translation>A contar</translation>
    </message>
    <message>
        <source>Finished tickets stay for</source>
        <translation>As conversas terminadas ficam</translation>
    </message>
    <message>
        <source>Attachments take up at most</source>
        <translation>Os anexos ocupam no máximo</translation>
    </message>
    <message>
        <source>Fetch everything again</source>
        <translation>Transferir tudo de novo</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>as long as the broker has them</source>
        <translation>enquanto o servidor as tiver</translation>
    </message>
    <message>
        <source>%1 tickets with %2 entries: %3. Attachments: %4.</source>
        <translation>%1 conversas com %2 entradas: %3. Anexos: %4.</translation>
    </message>
    <message>
        <source>Your administrator has set this.</source>
        <translation>Definido pelo administrador.</translation>
    </message>
    <message>
        <source>What you have written is never removed, however old it is.</source>
        <translation>O que escreveu nunca é removido, por mais antigo que seja.</translation>
    </message>
    <message>
        <source>Fetch everything again?</source>
        <translation>Transferir tudo de novo?</translation>
    </message>
    <message>
        <source>What was copied from the broker is thrown away and fetched anew. Until it is here, lists are short. Drafts and outbox stay.</source>
        <translation>O que foi copiado do servidor é apagado e transferido outra vez. Até chegar, as listas ficam curtas. Os rascunhos e a caixa de saída mantêm-se.</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>Transferir de novo</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Deixar como está</translation>
    </message>
    <message>
        <source>It is being fetched. The line at the bottom of the window tells how far it is.</source>
        <translation>Está a ser transferido. A linha ao fundo da janela mostra o progresso.</translation>
    </message>
</context>
<context>
    <name>atalaya::settings::LookPreview</name>
    <message>
        <source>Preview</source>
        <translation>Amostra</translation>
    </message>
    <message>
        <source>Every change here can be undone with Ctrl Z.</source>
        <translation>Aqui, tudo o que altera pode ser anulado com Ctrl Z.</translation>
    </message>
    <message>
        <source>Ask for the carrier size first.</source>
        <translation>Pergunte primeiro o tamanho da transportadora.</translation>
    </message>
    <message>
        <source>comfortable</source>
        <translation>confortável</translation>
    </message>
    <message>
        <source>compact</source>
        <translation>compacta</translation>
    </message>
    <message>
        <source>touch</source>
        <translation>tátil</translation>
    </message>
    <message>
        <source>%1 %, %2</source>
        <translation>%1 %, %2</translation>
    </message>
    <message>
        <source>The lowest contrast of any text in this theme is %1 to 1. The rule is %2.</source>
        <translation>O contraste mais baixo de um texto neste tema é de %1 para 1. A regra é %2.</translation>
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
        <translation>Repor o habitual</translation>
    </message>
    <message>
        <source>Set by your company</source>
        <translation>Definido pela sua empresa</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>Alterado por si</translation>
    </message>
    <message>
        <source>Back to usual: %1</source>
        <translation>Repor o habitual: %1</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densidade</translation>
    </message>
    <message>
        <source>Compact shows more conversations on this screen</source>
        <translation>Compacta mostra mais conversas neste ecrã</translation>
    </message>
    <message>
        <source>rows compact touch</source>
        <translation>linhas compacta tátil</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamanho do texto</translation>
    </message>
    <message>
        <source>Everything grows, nothing is cut off. Up to 200 %</source>
        <translation>Tudo cresce, nada fica cortado. Até 200 %</translation>
    </message>
    <message>
        <source>zoom font larger smaller</source>
        <translation>zoom letra maior menor</translation>
    </message>
    <message>
        <source>Colours for people who do not see red and green</source>
        <translation>Cores para quem não distingue vermelho e verde</translation>
    </message>
    <message>
        <source>Blue and orange in charts; shapes stay the same</source>
        <translation>Azul e laranja nos gráficos; as formas não mudam</translation>
    </message>
    <message>
        <source>colour blind</source>
        <translation>daltonismo daltónico</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Menos movimento</translation>
    </message>
    <message>
        <source>No slides or fades. Rings step once a second</source>
        <translation>Nada desliza nem se esbate. Os anéis avançam uma vez por segundo</translation>
    </message>
    <message>
        <source>animation</source>
        <translation>animação</translation>
    </message>
    <message>
        <source>Always show the focus ring</source>
        <translation>Mostrar sempre o anel de foco</translation>
    </message>
    <message>
        <source>Also after a click, not only with the keyboard</source>
        <translation>Também depois de um clique, não só com o teclado</translation>
    </message>
    <message>
        <source>More time to undo</source>
        <translation>Mais tempo para anular</translation>
    </message>
    <message>
        <source>10 s where it is usually 6</source>
        <translation>10 s onde habitualmente são 6</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>lento</translation>
    </message>
    <message>
        <source>Single-key shortcuts</source>
        <translation>Atalhos de uma só tecla</translation>
    </message>
    <message>
        <source>Turn off if you use speech input: J, K, E and so on</source>
        <translation>Desligue se usar ditado por voz: J, K, E e outras</translation>
    </message>
    <message>
        <source>keyboard letters voice</source>
        <translation>teclado letras voz</translation>
    </message>
    <message>
        <source>Atalaya speaks</source>
        <translation>O Atalaya fala</translation>
    </message>
    <message>
        <source>Changes at once, no restart</source>
        <translation>Muda logo, sem reiniciar</translation>
    </message>
    <message>
        <source>Someone offers me work</source>
        <translation>Alguém me oferece trabalho</translation>
    </message>
    <message>
        <source>sound notice</source>
        <translation>som aviso</translation>
    </message>
    <message>
        <source>A customer answers me</source>
        <translation>Um cliente responde-me</translation>
    </message>
    <message>
        <source>SLA under 5 min</source>
        <translation>SLA abaixo de 5 min</translation>
    </message>
    <message>
        <source>My answer could not be sent</source>
        <translation>A minha resposta não pôde ser enviada</translation>
    </message>
    <message>
        <source>My change needs a decision</source>
        <translation>A minha alteração precisa de uma decisão</translation>
    </message>
    <message>
        <source>Volume of the sounds</source>
        <translation>Volume dos sons</translation>
    </message>
    <message>
        <source>loud quiet</source>
        <translation>alto baixo</translation>
    </message>
    <message>
        <source>Hide message text in notices of the system</source>
        <translation>Ocultar o texto das mensagens nos avisos do sistema</translation>
    </message>
    <message>
        <source>Shows only “New message, WhatsApp”</source>
        <translation>Mostra apenas «Nova mensagem, WhatsApp»</translation>
    </message>
    <message>
        <source>privacy lock screen</source>
        <translation>privacidade ecrã bloqueio</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Não incomodar</translation>
    </message>
    <message>
        <source>Offers still arrive while you are Available</source>
        <translation>As ofertas continuam a chegar enquanto estiver Disponível</translation>
    </message>
    <message>
        <source>silence night break</source>
        <translation>silêncio noite pausa</translation>
    </message>
    <message>
        <source>Quiet while I am on a call</source>
        <translation>Silêncio durante as minhas chamadas</translation>
    </message>
    <message>
        <source>Icon in the tray of the system</source>
        <translation>Ícone na área de notificação do sistema</translation>
    </message>
    <message>
        <source>Shows how many conversations wait for you</source>
        <translation>Mostra quantas conversas esperam por si</translation>
    </message>
    <message>
        <source>undo send seconds</source>
        <translation>anular envio segundos</translation>
    </message>
    <message>
        <source>Time to take back an email</source>
        <translation>Tempo para anular um e-mail</translation>
    </message>
    <message>
        <source>Time to take back a WhatsApp message</source>
        <translation>Tempo para anular uma mensagem do WhatsApp</translation>
    </message>
    <message>
        <source>Time to take back a direct message</source>
        <translation>Tempo para anular uma mensagem direta</translation>
    </message>
    <message>
        <source>Time to take back a public answer</source>
        <translation>Tempo para anular uma resposta pública</translation>
    </message>
    <message>
        <source>Time to take back an SMS</source>
        <translation>Tempo para anular um SMS</translation>
    </message>
    <message>
        <source>Shift+Enter is a new line then</source>
        <translation>Nesse caso, Shift+Enter muda de linha</translation>
    </message>
    <message>
        <source>return key composer</source>
        <translation>tecla enter return editor</translation>
    </message>
    <message>
        <source>Enter sends a chat message</source>
        <translation>Enter envia uma mensagem de chat</translation>
    </message>
    <message>
        <source>Enter sends a WhatsApp message</source>
        <translation>Enter envia uma mensagem do WhatsApp</translation>
    </message>
    <message>
        <source>Enter sends a direct message</source>
        <translation>Enter envia uma mensagem direta</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>Verificar ortografia</translation>
    </message>
    <message>
        <source>In the language of each text</source>
        <translation>No idioma de cada texto</translation>
    </message>
    <message>
        <source>spelling dictionary words</source>
        <translation>ortografia dicionário palavras</translation>
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
        <translation>%1: de</translation>
    </message>
    <message>
        <source>%1: until</source>
        <translation>%1: até</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Janela</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>no sound</source>
        <translation>sem som</translation>
    </message>
    <message>
        <source>Bell</source>
        <translation>Sino</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>Suave</translation>
    </message>
    <message>
        <source>Two tones</source>
        <translation>Dois tons</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Grave</translation>
    </message>
    <message>
        <source>%1: sound</source>
        <translation>%1: som</translation>
    </message>
    <message>
        <source>none, it goes at once</source>
        <translation>nenhum, segue logo</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspeto</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Acessibilidade</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificações</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envio</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atalhos</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este computador</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Confortável</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacta</translation>
    </message>
    <message>
        <source>Touch</source>
        <translation>Tátil</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Sempre</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Sounds come from</source>
        <translation>Os sons saem por</translation>
    </message>
    <message>
        <source>A headset while you talk, for instance</source>
        <translation>Por exemplo, auscultadores enquanto fala</translation>
    </message>
    <message>
        <source>speaker headphones sound card</source>
        <translation>altifalante coluna auscultadores placa de som</translation>
    </message>
    <message>
        <source>Sounds also while I am on a call</source>
        <translation>Sons também durante as minhas chamadas</translation>
    </message>
    <message>
        <source>Always load pictures of these senders</source>
        <translation>Carregar sempre as imagens destes remetentes</translation>
    </message>
    <message>
        <source>Who is not here is asked about with each message</source>
        <translation>Para quem não está aqui, pergunta-se em cada mensagem</translation>
    </message>
    <message>
        <source>mail remote images tracker privacy</source>
        <translation>e-mail imagens remotas rastreador privacidade</translation>
    </message>
    <message>
        <source>%1 (not connected)</source>
        <translation>%1 (não ligado)</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ninguém</translation>
    </message>
    <message>
        <source>No longer: %1</source>
        <translation>Retirar: %1</translation>
    </message>
    <message>
        <source>Always translate customers who write in</source>
        <translation>Traduzir sempre os clientes que escrevem em</translation>
    </message>
    <message>
        <source>The original stays in sight. Shift+T does the same in a conversation</source>
        <translation>O original continua à vista. Shift+T faz o mesmo numa conversa</translation>
    </message>
    <message>
        <source>translation machine language</source>
        <translation>tradução traduzir automática idioma</translation>
    </message>
    <message>
        <source>Show the key of what I clicked</source>
        <translation>Mostrar a tecla do que cliquei</translation>
    </message>
    <message>
        <source>In the bottom line, once a day for each, until you have used the key three times</source>
        <translation>Na linha de baixo, uma vez por dia para cada uma, até usar a tecla três vezes</translation>
    </message>
    <message>
        <source>keyboard shortcuts hint learn mouse</source>
        <translation>teclado atalhos dica aprender rato</translation>
    </message>
</context>
<context>
    <name>atalaya::settings::PreferencesPage</name>
    <message>
        <source>Preferences</source>
        <translation>Preferências</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Amostra</translation>
    </message>
    <message>
        <source>Parts of the preferences</source>
        <translation>Partes das preferências</translation>
    </message>
    <message>
        <source>Find a preference or a key</source>
        <translation>Procurar uma preferência ou uma tecla</translation>
    </message>
    <message>
        <source>No preference is called so.</source>
        <translation>Não há nenhuma preferência com esse nome.</translation>
    </message>
    <message>
        <source>Try another word, or look through the parts at the left.</source>
        <translation>Experimente outra palavra ou veja as partes à esquerda.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Não há nada para anular.</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Anulado: %1</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>the last change</source>
        <translation>a última alteração</translation>
    </message>
    <message>
        <source>Theme light dark high contrast system</source>
        <translation>Tema claro escuro alto contraste sistema</translation>
    </message>
    <message>
        <source>Press a row, then the new keys. Del gives the usual ones back.</source>
        <translation>Prima uma linha e depois as novas teclas. Del repõe as habituais.</translation>
    </message>
    <message>
        <source>storage disk kept days encryption passphrase key computers wipe</source>
        <translation>armazenamento disco guardado dias cifra frase-passe chave computadores apagar</translation>
    </message>
    <message>
        <source>version licence update</source>
        <translation>versão licença atualização</translation>
    </message>
    <message>
        <source>What is kept here</source>
        <translation>O que se guarda aqui</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Proteção</translation>
    </message>
    <message>
        <source>Your computers</source>
        <translation>Os seus computadores</translation>
    </message>
</context>
<context>
    <name>atalaya::settings::ProtectionSection</name>
    <message>
        <source>Choose a passphrase</source>
        <translation>Escolher uma frase-passe</translation>
    </message>
    <message>
        <source>Passphrase now</source>
        <translation>Frase-passe atual</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nova frase-passe</translation>
    </message>
    <message>
        <source>At least 10 letters. Nobody can recover it.</source>
        <translation>Pelo menos 10 letras. Ninguém a pode recuperar.</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>A mesma outra vez</translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translation>Usar esta frase-passe</translation>
    </message>
    <message>
        <source>Everything here is encrypted. The key is in this computer&apos;s key store.</source>
        <translation>Tudo aqui está cifrado. A chave está no porta-chaves deste computador.</translation>
    </message>
    <message>
        <source>Everything here is encrypted with your passphrase.</source>
        <translation>Tudo aqui está cifrado com a sua frase-passe.</translation>
    </message>
    <message>
        <source>Everything here is encrypted. The key is in a file beside it: whoever copies the whole folder can read it.</source>
        <translation>Tudo aqui está cifrado. A chave está num ficheiro ao lado: quem copiar a pasta inteira pode ler tudo.</translation>
    </message>
    <message>
        <source>Without the broker it opens until %1.</source>
        <translation>Sem o servidor, abre até %1.</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Mudar a frase-passe</translation>
    </message>
    <message>
        <source>Use a passphrase instead</source>
        <translation>Usar antes uma frase-passe</translation>
    </message>
    <message>
        <source>Type the passphrase you use now.</source>
        <translation>Escreva a frase-passe que usa agora.</translation>
    </message>
    <message>
        <source>Type at least 10 letters.</source>
        <translation>Escreva pelo menos 10 letras.</translation>
    </message>
    <message>
        <source>This is not the same. Type it again.</source>
        <translation>Não é igual. Escreva-a de novo.</translation>
    </message>
    <message>
        <source>This is not the passphrase. Type it again.</source>
        <translation>Não é esta a frase-passe. Escreva-a de novo.</translation>
    </message>
    <message>
        <source>The new passphrase is asked for at the next start.</source>
        <translation>A nova frase-passe é pedida no próximo arranque.</translation>
    </message>
</context>
<context>
    <name>atalaya::settings::ShortcutRow</name>
    <message>
        <source>also %1: press again to use it</source>
        <translation>também %1: prima de novo para usar</translation>
    </message>
    <message>
        <source>press keys… Del for none</source>
        <translation>prima as teclas… Del para nenhuma</translation>
    </message>
    <message>
        <source>set by your company</source>
        <translation>definido pela sua empresa</translation>
    </message>
    <message>
        <source>changed by you, was %1</source>
        <translation>alterado por si, era %1</translation>
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
        <translation>Repor tudo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n actions</source>
        <translation>
            <numerusform>%n ação</numerusform>
            <numerusform>%n ações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n alterada</numerusform>
            <numerusform>%n alteradas</numerusform>
        </translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>em todo o lado</translation>
    </message>
    <message>
        <source>when not typing</source>
        <translation>sem escrever</translation>
    </message>
    <message>
        <source>list, conversation</source>
        <translation>lista, conversa</translation>
    </message>
    <message>
        <source>composer</source>
        <translation>editor</translation>
    </message>
    <message>
        <source>palette and search</source>
        <translation>paleta e pesquisa</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>clientes</translation>
    </message>
    <message>
        <source>knowledge</source>
        <translation>conhecimento</translation>
    </message>
    <message>
        <source>listening</source>
        <translation>escuta</translation>
    </message>
    <message>
        <source>outbox</source>
        <translation>caixa de saída</translation>
    </message>
    <message>
        <source>reports</source>
        <translation>relatórios</translation>
    </message>
    <message>
        <source>routing</source>
        <translation>encaminhamento</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>supervisão</translation>
    </message>
    <message>
        <source>training</source>
        <translation>formação</translation>
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
        <translation>Escuro</translation>
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
        <translation>A procurar</translation>
    </message>
    <message>
        <source>Something answers there, but it is not a broker of Atalaya.</source>
        <translation>Há algo que responde, mas não é um servidor do Atalaya.</translation>
    </message>
    <message>
        <source>Found, secure</source>
        <translation>Encontrado, seguro</translation>
    </message>
    <message>
        <source>Found. This computer does not know its certificate yet: you compare it when you sign in.</source>
        <translation>Encontrado. Este computador ainda não conhece o certificado: compara-o ao iniciar sessão.</translation>
    </message>
    <message>
        <source>Found, but what is sent there is not encrypted.</source>
        <translation>Encontrado, mas o que se envia para lá não é cifrado.</translation>
    </message>
</context>
<context>
    <name>atalaya::shell::AlertSource</name>
    <message>
        <source>%1: %2 left</source>
        <translation>%1: faltam %2</translation>
    </message>
    <message>
        <source>A conversation is due in less than 5 minutes</source>
        <translation>Uma conversa vence em menos de 5 minutos</translation>
    </message>
    <message>
        <source>New message, %1</source>
        <translation>Nova mensagem, %1</translation>
    </message>
    <message>
        <source>Offered to you: %1</source>
        <translation>Oferecida a si: %1</translation>
    </message>
    <message>
        <source>Offered to you: %1, %2</source>
        <translation>Oferecida a si: %1, %2</translation>
    </message>
    <message>
        <source>A conversation is offered to you, %1</source>
        <translation>Uma conversa é-lhe oferecida, %1</translation>
    </message>
    <message>
        <source>Your answer was not sent</source>
        <translation>A sua resposta não foi enviada</translation>
    </message>
    <message>
        <source>Not sent to %1</source>
        <translation>Não enviada a %1</translation>
    </message>
    <message>
        <source>Nobody knows whether your answer arrived</source>
        <translation>Não se sabe se a sua resposta chegou</translation>
    </message>
    <message>
        <source>An answer of yours was not sent</source>
        <translation>Uma resposta sua não foi enviada</translation>
    </message>
    <message>
        <source>One of your changes needs a decision</source>
        <translation>Uma das suas alterações precisa de uma decisão</translation>
    </message>
    <message>
        <source>What you wrote is kept in the outbox.</source>
        <translation>O que escreveu está guardado na caixa de saída.</translation>
    </message>
</context>
<context>
    <name>atalaya::shell::Alerts</name>
    <message>
        <source>Accept</source>
        <translation>Aceitar</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Recusar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>You missed an offer</source>
        <translation>Perdeu uma oferta</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n resposta</numerusform>
            <numerusform>%n respostas</numerusform>
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
            <numerusform>%n vence em breve</numerusform>
            <numerusform>%n vencem em breve</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <translation>
            <numerusform>%n não enviada</numerusform>
            <numerusform>%n não enviadas</numerusform>
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
        <translation>Enquanto tratava de outras coisas: %1</translation>
    </message>
</context>
<context>
    <name>atalaya::shell::BellPanel</name>
    <message>
        <source>Nothing new</source>
        <translation>Nada de novo</translation>
    </message>
    <message>
        <source>Offers, answers and due times stand here.</source>
        <translation>Ofertas, respostas e prazos aparecem aqui.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Novidades</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Não incomodar</translation>
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
        <translation>Sobre esta conversa</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Artigos</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipa</translation>
    </message>
    <message>
        <source>Hide the context panel</source>
        <translation>Ocultar o painel de contexto</translation>
    </message>
    <message>
        <source>Show knowledge as a tab</source>
        <translation>Mostrar os artigos como separador</translation>
    </message>
    <message>
        <source>Show the team as a tab</source>
        <translation>Mostrar a equipa como separador</translation>
    </message>
    <message>
        <source>Put it back beside the conversation</source>
        <translation>Devolvê-lo ao lado da conversa</translation>
    </message>
    <message>
        <source>Put it in a window of its own</source>
        <translation>Pô-lo numa janela própria</translation>
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
        <translation>Todas as conversas abertas</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversa</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Fixar</translation>
    </message>
    <message>
        <source>Put beside</source>
        <translation>Pôr ao lado</translation>
    </message>
    <message>
        <source>Close this tab</source>
        <translation>Fechar separador</translation>
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
        <translation>começar</translation>
    </message>
    <message>
        <source>Each choice counts at once. All of them, and many more, stand in the preferences.</source>
        <translation>Cada escolha vale de imediato. Todas elas, e muitas mais, estão nas preferências.</translation>
    </message>
    <message>
        <source>Start working</source>
        <translation>Começar</translation>
    </message>
    <message>
        <source>Make it yours</source>
        <translation>À sua maneira</translation>
    </message>
</context>
<context>
    <name>atalaya::shell::FirstRunPage</name>
    <message>
        <source>How do you want to start?</source>
        <translation>Como quer começar?</translation>
    </message>
    <message>
        <source>You can change this later. Nothing is sent until you sign in.</source>
        <translation>Pode mudar isto mais tarde. Nada é enviado até iniciar sessão.</translation>
    </message>
    <message>
        <source>Connect to my contact centre</source>
        <translation>Ligar ao meu centro de contacto</translation>
    </message>
    <message>
        <source>Real customers, your queues, your team. You need the address and an account.</source>
        <translation>Clientes reais, as suas filas, a sua equipa. Precisa do endereço e de uma conta.</translation>
    </message>
    <message>
        <source>Broker address</source>
        <translation>Endereço do servidor</translation>
    </message>
    <message>
        <source>Look around in the sample company</source>
        <translation>Explorar a empresa de exemplo</translation>
    </message>
    <message>
        <source>A pretend airline with customers who write in Spanish, English and Portuguese. It works without a network.</source>
        <translation>Uma companhia aérea fictícia, com clientes que escrevem em espanhol, inglês e português. Funciona sem rede.</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>Sem conta</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>Nada sai deste computador</translation>
    </message>
    <message>
        <source>Good for training</source>
        <translation>Boa para formação</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>escolher</translation>
    </message>
    <message>
        <source>continue</source>
        <translation>continuar</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versão %1</translation>
    </message>
    <message>
        <source>Type the address your administrator gave you.</source>
        <translation>Escreva o endereço que o administrador lhe deu.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Boas-vindas</translation>
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
        <translation>Escuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Passo %1 de %2</translation>
    </message>
</context>
<context>
    <name>atalaya::shell::HelpWindow</name>
    <message>
        <source>Help – Atalaya</source>
        <translation>Ajuda – Atalaya</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
</context>
<context>
    <name>atalaya::shell::HitPreview</name>
    <message>
        <source>Preview</source>
        <translation>Amostra</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open beside</source>
        <translation>Abrir ao lado</translation>
    </message>
    <message>
        <source>Nobody&apos;s</source>
        <translation>De ninguém</translation>
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
        <translation>Em toda a parte</translation>
    </message>
    <message>
        <source>While writing</source>
        <translation>Ao escrever</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir para</translation>
    </message>
    <message>
        <source>List and conversation</source>
        <translation>Lista e conversa</translation>
    </message>
    <message>
        <source>Find a key</source>
        <translation>Procurar uma tecla</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>No key is called so</source>
        <translation>Nenhuma tecla se chama assim</translation>
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
        <translation>Porquê estes limites?</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Em direto</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacidade</translation>
    </message>
    <message>
        <source>You have %1 of %2 units in use</source>
        <translation>Tem %1 de %2 unidades em uso</translation>
    </message>
    <message>
        <source>Unless your company sets it otherwise, a call takes %1 units, a chat %2 and an e-mail %3.</source>
        <translation>Salvo se a sua empresa definir outra coisa, uma chamada ocupa %1 unidades, um chat %2 e um e-mail %3.</translation>
    </message>
    <message>
        <source>There is room for one more chat.</source>
        <translation>Há lugar para mais um chat.</translation>
    </message>
    <message>
        <source>There is no room for one more chat until something is done.</source>
        <translation>Não há lugar para mais um chat até concluir alguma coisa.</translation>
    </message>
    <message>
        <source>Your team lead sets these numbers under Routing, Capacity.</source>
        <translation>Estes números são definidos pelo responsável de equipa em Encaminhamento, Capacidade.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>atalaya::shell::LiveColumn</name>
    <message>
        <source>You write this one in a window of its own</source>
        <translation>Está a escrever esta numa janela própria</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Actions of this conversation</source>
        <translation>Ações desta conversa</translation>
    </message>
    <message>
        <source>Close this side</source>
        <translation>Fechar este lado</translation>
    </message>
    <message>
        <source>Conversation with %1</source>
        <translation>Conversa com %1</translation>
    </message>
</context>
<context>
    <name>atalaya::shell::LiveList</name>
    <message>
        <source>Live now</source>
        <translation>Em direto agora</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>One at a time</source>
        <translation>Uma de cada vez</translation>
    </message>
    <message>
        <source>More about these columns</source>
        <translation>Mais sobre estas colunas</translation>
    </message>
    <message>
        <source>Live conversations</source>
        <translation>Conversas em direto</translation>
    </message>
    <message>
        <source>Nobody is waiting live</source>
        <translation>Ninguém espera em direto</translation>
    </message>
    <message>
        <source>Chats, messages and calls that you accept stand here.</source>
        <translation>Os chats, as mensagens e as chamadas que aceitar aparecem aqui.</translation>
    </message>
</context>
<context>
    <name>atalaya::shell::LiveListModel</name>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n por ler</numerusform>
            <numerusform>%n por ler</numerusform>
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
        <translation>Nenhuma conversa em direto</translation>
    </message>
    <message>
        <source>What you accept opens here by itself.</source>
        <translation>O que aceitar abre aqui sozinho.</translation>
    </message>
    <message>
        <source>Columns side by side</source>
        <translation>Colunas lado a lado</translation>
    </message>
    <message>
        <source>As many as have room</source>
        <translation>Todas as que couberem</translation>
    </message>
    <message numerus="yes">
        <source>%n at most</source>
        <translation>
            <numerusform>No máximo %n</numerusform>
            <numerusform>No máximo %n</numerusform>
        </translation>
    </message>
    <message>
        <source>One at a time</source>
        <translation>Uma de cada vez</translation>
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
        <translation>Linhas compactas</translation>
    </message>
    <message>
        <source>%1[*] – Atalaya</source>
        <translation>%1[*] – Atalaya</translation>
    </message>
    <message>
        <source>theme colours appearance</source>
        <translation>tema cores aspeto</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Tema claro</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Tema escuro</translation>
    </message>
    <message>
        <source>density rows compact comfortable</source>
        <translation>densidade linhas compactas confortáveis</translation>
    </message>
    <message>
        <source>Comfortable rows</source>
        <translation>Linhas confortáveis</translation>
    </message>
    <message>
        <source>quiet notifications sounds disturb</source>
        <translation>silêncio notificações sons incomodar</translation>
    </message>
    <message>
        <source>Do not disturb for one hour</source>
        <translation>Não incomodar durante uma hora</translation>
    </message>
    <message>
        <source>Disturb me again</source>
        <translation>Voltar a avisar-me</translation>
    </message>
</context>
<context>
    <name>atalaya::shell::OfferHost</name>
    <message>
        <source>You know %1 (level %2 of 5)</source>
        <translation>Sabe %1 (nível %2 de 5)</translation>
    </message>
    <message>
        <source>You work in %1</source>
        <translation>Trabalha em %1</translation>
    </message>
    <message>
        <source>You helped this customer before</source>
        <translation>Já ajudou este cliente</translation>
    </message>
    <message>
        <source>Nobody else who can take it is free</source>
        <translation>Não há mais ninguém livre que a possa atender</translation>
    </message>
    <message>
        <source>You have the most room</source>
        <translation>É quem tem mais lugares livres</translation>
    </message>
    <message>
        <source>You have been free for the longest time (%1)</source>
        <translation>Está livre há mais tempo do que todos (%1)</translation>
    </message>
    <message>
        <source>It is your turn</source>
        <translation>É a sua vez</translation>
    </message>
    <message>
        <source>You did not answer in time. It is back in front of the queue and you are away.</source>
        <translation>Não respondeu a tempo. Voltou ao início da fila e você está ausente.</translation>
    </message>
    <message>
        <source>The offer is over. It went to somebody else.</source>
        <translation>A oferta terminou. Passou para outra pessoa.</translation>
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
        <translation>Porquê você</translation>
    </message>
</context>
<context>
    <name>atalaya::shell::OfferPopup</name>
    <message>
        <source>Offered to you</source>
        <translation>Oferecida a si</translation>
    </message>
</context>
<context>
    <name>atalaya::shell::Palette</name>
    <message>
        <source>Search conversations, customers, articles and commands</source>
        <translation>Pesquisar conversas, clientes, artigos e comandos</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Pesquisar ou executar um comando</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Nothing found on this computer</source>
        <translation>Nada encontrado neste computador</translation>
    </message>
    <message>
        <source>There is more. Add a word to narrow it down.</source>
        <translation>Há mais. Acrescente uma palavra para restringir.</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>O que se mostra</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversas</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artigos</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>escolher</translation>
    </message>
    <message>
        <source>run</source>
        <translation>executar</translation>
    </message>
    <message>
        <source>keep open</source>
        <translation>não fechar</translation>
    </message>
    <message>
        <source>next group</source>
        <translation>grupo seguinte</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>comandos</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>people</source>
        <translation>pessoas</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>etiquetas</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recentes</translation>
    </message>
    <message>
        <source>%1 found on this computer</source>
        <translation>%1 resultados neste computador</translation>
    </message>
    <message>
        <source>%1 found, there are more</source>
        <translation>%1 resultados, há mais</translation>
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
        <translation>A enviar a %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Anular</translation>
    </message>
    <message>
        <source>Will be sent %1, by your clock</source>
        <translation>Será enviado %1, pelo seu relógio</translation>
    </message>
    <message>
        <source>It is already on its way.</source>
        <translation>Já vai a caminho.</translation>
    </message>
</context>
<context>
    <name>atalaya::shell::Places</name>
    <message>
        <source>Inbox</source>
        <translation>Caixa de entrada</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>Encaminhamento</translation>
    </message>
</context>
<context>
    <name>atalaya::shell::RailPerson</name>
    <message>
        <source>You</source>
        <translation>Você</translation>
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
            <numerusform>%n resposta pode não ter chegado</numerusform>
            <numerusform>%n respostas podem não ter chegado</numerusform>
        </translation>
    </message>
    <message>
        <source>the customer</source>
        <translation>o cliente</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>not sent: to whom</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>atalaya::shell::SignInPage</name>
    <message>
        <source>Every customer, one window, even when the line is down</source>
        <translation>Todos os clientes numa janela, mesmo sem ligação</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sessão</translation>
    </message>
    <message>
        <source>Broker address</source>
        <translation>Endereço do servidor</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Palavra-passe</translation>
    </message>
    <message>
        <source>This computer meets this broker for the first time. Compare the fingerprint of its certificate with the one your administrator gave you.</source>
        <translation>Este computador vê este servidor pela primeira vez. Compare a impressão digital do certificado com a que o administrador lhe deu.</translation>
    </message>
    <message>
        <source>It is the same, sign in</source>
        <translation>É a mesma, iniciar sessão</translation>
    </message>
    <message>
        <source>Open the sample company instead</source>
        <translation>Abrir a empresa de exemplo</translation>
    </message>
    <message>
        <source>Type the address your administrator gave you.</source>
        <translation>Escreva o endereço que o administrador lhe deu.</translation>
    </message>
    <message>
        <source>Type your name as the administrator set it up.</source>
        <translation>Escreva o seu nome tal como o administrador o registou.</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Escreva a sua palavra-passe.</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>A iniciar sessão</translation>
    </message>
    <message>
        <source>A certificate to compare</source>
        <translation>Um certificado a comparar</translation>
    </message>
    <message>
        <source>Your contact centre</source>
        <translation>O seu centro de contacto</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Mudar</translation>
    </message>
    <message>
        <source>No network? You can still work.</source>
        <translation>Sem rede? Pode trabalhar na mesma.</translation>
    </message>
    <message>
        <source>What you have seen is on this computer, encrypted. Replies wait in the outbox.</source>
        <translation>O que já viu está neste computador, cifrado. As respostas esperam na caixa de saída.</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Ver a palavra-passe</translation>
    </message>
</context>
<context>
    <name>atalaya::shell::StatusButton</name>
    <message>
        <source>My status: %1</source>
        <translation>O meu estado: %1</translation>
    </message>
</context>
<context>
    <name>atalaya::shell::StatusStrip</name>
    <message>
        <source>Signed out</source>
        <translation>Sessão terminada</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>A ligar</translation>
    </message>
    <message>
        <source>Fetching, %1 %</source>
        <translation>A transferir, %1 %</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>A transferir</translation>
    </message>
    <message>
        <source>No connection since %1</source>
        <translation>Sem ligação desde as %1</translation>
    </message>
    <message>
        <source>Sample company</source>
        <translation>Empresa de exemplo</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Ligado</translation>
    </message>
    <message>
        <source>Next time:</source>
        <translation>Da próxima vez:</translation>
    </message>
</context>
<context>
    <name>atalaya::shell::TabStrip</name>
    <message>
        <source>Open conversations</source>
        <translation>Conversas abertas</translation>
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
        <translation>Pesquisar ou executar um comando</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Chamadas</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponível</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <translation>Conclusão</translation>
    </message>
    <message>
        <source>Back office</source>
        <translation>Trabalho interno</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>Almoço</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formação</translation>
    </message>
    <message>
        <source>Places taken: %1 of %2 units</source>
        <translation>Ocupado: %1 de %2 unidades</translation>
    </message>
    <message>
        <source>Line down</source>
        <translation>Sem ligação</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Novidades</translation>
    </message>
    <message>
        <source>What is new: %1</source>
        <translation>Novidades: %1</translation>
    </message>
    <message>
        <source>What is new; do not disturb is on</source>
        <translation>Novidades; não incomodar está ligado</translation>
    </message>
</context>
<context>
    <name>atalaya::shell::Tray</name>
    <message numerus="yes">
        <source>Atalaya, %n new</source>
        <translation>
            <numerusform>Atalaya, %n novidade</numerusform>
            <numerusform>Atalaya, %n novidades</numerusform>
        </translation>
    </message>
    <message>
        <source>Atalaya</source>
        <translation>Atalaya</translation>
    </message>
    <message>
        <source>Open Atalaya</source>
        <translation>Abrir o Atalaya</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Não incomodar</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
</context>
<context>
    <name>atalaya::shell::UnlockPage</name>
    <message>
        <source>Passphrase</source>
        <translation>Frase-passe</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>A mesma outra vez</translation>
    </message>
    <message>
        <source>Sign in with your password</source>
        <translation>Iniciar sessão com a palavra-passe</translation>
    </message>
    <message>
        <source>At least 10 letters. Several words are easy to remember.</source>
        <translation>Pelo menos 10 letras. Várias palavras são fáceis de lembrar.</translation>
    </message>
    <message>
        <source>This computer has no key store. Choose a passphrase for what Atalaya keeps here: it is asked for at every start, and nobody can recover it.</source>
        <translation>Este computador não tem porta-chaves. Escolha uma frase-passe para o que o Atalaya guarda aqui: é pedida em cada arranque e ninguém a pode recuperar.</translation>
    </message>
    <message>
        <source>What Atalaya keeps on this computer is encrypted with your passphrase.</source>
        <translation>O que o Atalaya guarda neste computador está cifrado com a sua frase-passe.</translation>
    </message>
    <message>
        <source>The key for your data is in this computer&apos;s key store, and the key store did not open. Unlock it, then try again. Nothing is lost.</source>
        <translation>A chave dos seus dados está no porta-chaves deste computador, que não abriu. Desbloqueie-o e tente de novo. Nada se perdeu.</translation>
    </message>
    <message>
        <source>This computer was without the broker for too long, so nothing is shown until it has answered. Your drafts and your outbox are kept.</source>
        <translation>Este computador esteve demasiado tempo sem o servidor, por isso nada é mostrado até ele responder. Os seus rascunhos e a caixa de saída estão guardados.</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Escolher uma frase-passe</translation>
    </message>
    <message>
        <source>Unlock Atalaya</source>
        <translation>Desbloquear o Atalaya</translation>
    </message>
    <message>
        <source>The key store is locked</source>
        <translation>O porta-chaves está bloqueado</translation>
    </message>
    <message>
        <source>Connect to go on</source>
        <translation>Ligue-se para continuar</translation>
    </message>
    <message>
        <source>Atalaya is looking for the broker. This page goes away when it answers.</source>
        <translation>O Atalaya está à procura do servidor. Esta página desaparece quando ele responder.</translation>
    </message>
    <message>
        <source>Type your passphrase.</source>
        <translation>Escreva a sua frase-passe.</translation>
    </message>
    <message>
        <source>Type at least 10 letters.</source>
        <translation>Escreva pelo menos 10 letras.</translation>
    </message>
    <message>
        <source>This is not the same. Type it again.</source>
        <translation>Não é igual. Escreva-a de novo.</translation>
    </message>
    <message>
        <source>The key store did not give the key. Unlock it, then try again.</source>
        <translation>O porta-chaves não deu a chave. Desbloqueie-o e tente de novo.</translation>
    </message>
    <message>
        <source>This is not the passphrase. Type it again.</source>
        <translation>Não é esta a frase-passe. Escreva-a de novo.</translation>
    </message>
    <message>
        <source>Encrypting</source>
        <translation>A cifrar</translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translation>Usar esta frase-passe</translation>
    </message>
    <message>
        <source>Unlocking</source>
        <translation>A desbloquear</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Asking the key store</source>
        <translation>A pedir ao porta-chaves</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Connect now</source>
        <translation>Ligar agora</translation>
    </message>
</context>
<context>
    <name>atalaya::shell::UpdateNotice</name>
    <message>
        <source>What is new?</source>
        <translation>O que mudou?</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>Atalaya %1 is there</source>
        <translation>Já saiu o Atalaya %1</translation>
    </message>
</context>
<context>
    <name>atalaya::shell::WaitLabel</name>
    <message>
        <source>waiting for %1</source>
        <translation>em espera há %1</translation>
    </message>
</context>
<context>
    <name>atalaya::shell::Workspace</name>
    <message>
        <source>Inbox</source>
        <translation>Caixa de entrada</translation>
    </message>
    <message>
        <source>next</source>
        <translation>seguinte</translation>
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
        <translation>adiar</translation>
    </message>
    <message>
        <source>close</source>
        <translation>fechar</translation>
    </message>
    <message>
        <source>order</source>
        <translation>ordem</translation>
    </message>
    <message>
        <source>on or off</source>
        <translation>ligar ou não</translation>
    </message>
    <message>
        <source>run what-if</source>
        <translation>simular</translation>
    </message>
    <message>
        <source>save draft</source>
        <translation>guardar rascunho</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>anular</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferências</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>Encaminhamento</translation>
    </message>
    <message>
        <source>There is nothing to take back</source>
        <translation>Não há nada para anular</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Anular</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Guardar o ficheiro</translation>
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
        <translation>O meu estado</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Terminar sessão</translation>
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
        <translation>Fechar como resolvida</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Adiar</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Ficar com ela</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Atribuir</translation>
    </message>
    <message>
        <source>Transfer to a queue</source>
        <translation>Passar para uma fila</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridade</translation>
    </message>
    <message>
        <source>Why this agent?</source>
        <translation>Porquê este agente?</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nova conversa</translation>
    </message>
    <message>
        <source>Search articles</source>
        <translation>Pesquisar artigos</translation>
    </message>
    <message>
        <source>Try to connect now</source>
        <translation>Tentar ligar agora</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Ligado</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n waiting, oldest %2</source>
        <translation>
            <numerusform>%1: %n em espera, a mais antiga %2</numerusform>
            <numerusform>%1: %n em espera, a mais antiga %2</numerusform>
        </translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Todas as teclas</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Work as the team lead</source>
        <translation>Trabalhar como responsável da equipa</translation>
    </message>
    <message>
        <source>Work as an agent</source>
        <translation>Trabalhar como agente</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Caixa de saída</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Sem ligação</translation>
    </message>
    <message>
        <source>Draft discarded</source>
        <translation>Rascunho rejeitado</translation>
    </message>
    <message>
        <source>Not sent: something newer has arrived.</source>
        <translation>Por enviar: chegou algo mais recente.</translation>
    </message>
    <message>
        <source>Not sent: a colleague is answering.</source>
        <translation>Por enviar: um colega está a responder.</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
    <message>
        <source>State of the line</source>
        <translation>Estado da ligação</translation>
    </message>
    <message>
        <source>Open the outbox</source>
        <translation>Abrir a caixa de saída</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>O que aconteceu?</translation>
    </message>
    <message>
        <source>decide</source>
        <translation>decidir</translation>
    </message>
    <message>
        <source>change order</source>
        <translation>mudar a ordem</translation>
    </message>
    <message>
        <source>take out</source>
        <translation>retirar</translation>
    </message>
    <message>
        <source>try now</source>
        <translation>tentar agora</translation>
    </message>
    <message>
        <source>Conversation #%1 is not on this computer</source>
        <translation>A conversa #%1 não está neste computador</translation>
    </message>
    <message>
        <source>There is no conversation to link to</source>
        <translation>Não há nenhuma conversa para ligar</translation>
    </message>
    <message>
        <source>Link copied: %1</source>
        <translation>Ligação copiada: %1</translation>
    </message>
    <message>
        <source>How it was sent</source>
        <translation>Como foi enviada</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar ligação</translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <translation>Abrir numa janela própria</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n conversa</numerusform>
            <numerusform>%n conversas</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as you go</source>
        <translation>Guarda-se ao alterar</translation>
    </message>
    <message>
        <source>back</source>
        <translation>voltar</translation>
    </message>
    <message>
        <source>You write this one in a window of its own</source>
        <translation>Está a escrever esta numa janela própria</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Open a conversation first, then give it a window of its own</source>
        <translation>Abra primeiro uma conversa e depois dê-lhe uma janela própria</translation>
    </message>
    <message>
        <source>Focus mode: only offers disturb you</source>
        <translation>Modo de concentração: só há avisos de ofertas</translation>
    </message>
    <message>
        <source>Focus mode is off</source>
        <translation>Modo de concentração desligado</translation>
    </message>
    <message>
        <source>There is nothing to go back or forward to</source>
        <translation>Não há nada para onde recuar ou avançar</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envio</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Anulado: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>There is nothing to do again</source>
        <translation>Não há nada para refazer</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Refeito: %1</translation>
    </message>
    <message>
        <source>Macro “%1” removed</source>
        <translation>Macro «%1» removida</translation>
    </message>
    <message>
        <source>Live now</source>
        <translation>Em direto agora</translation>
    </message>
    <message>
        <source>There is no live conversation now</source>
        <translation>Não há nenhuma conversa em direto agora</translation>
    </message>
    <message>
        <source>There is no live conversation %1</source>
        <translation>Não há conversa em direto %1</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceite</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open in the inbox</source>
        <translation>Ver na caixa de entrada</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>Procurar nesta conversa</translation>
    </message>
    <message>
        <source>Go to the first new message</source>
        <translation>Ir para a primeira mensagem nova</translation>
    </message>
    <message>
        <source>Translate this conversation</source>
        <translation>Traduzir esta conversa</translation>
    </message>
    <message>
        <source>Team of this conversation</source>
        <translation>Equipa desta conversa</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Em direto</translation>
    </message>
    <message>
        <source>accept</source>
        <translation>aceitar</translation>
    </message>
    <message>
        <source>decline</source>
        <translation>recusar</translation>
    </message>
    <message>
        <source>go to</source>
        <translation>ir para</translation>
    </message>
    <message>
        <source>macro</source>
        <translation>macro</translation>
    </message>
    <message>
        <source>send and close</source>
        <translation>enviar e fechar</translation>
    </message>
    <message>
        <source>Tab closed: %1</source>
        <translation>Separador fechado: %1</translation>
    </message>
    <message>
        <source>Open a second conversation in a tab first: %1 on its row</source>
        <translation>Abra primeiro outra conversa num separador: %1 na linha dela</translation>
    </message>
    <message>
        <source>Open in a tab</source>
        <translation>Aberta num separador</translation>
    </message>
    <message>
        <source>Put the context panel back beside the conversation</source>
        <translation>Devolver o painel de contexto ao lado da conversa</translation>
    </message>
    <message>
        <source>Put the context panel in a window of its own</source>
        <translation>Pôr o painel de contexto numa janela própria</translation>
    </message>
</context>
<context>
    <name>atalaya::team::TeamPanel</name>
    <message>
        <source>Team</source>
        <translation>Equipa</translation>
    </message>
    <message>
        <source>Write to the team</source>
        <translation>Escrever à equipa</translation>
    </message>
    <message>
        <source>Internal note to the team</source>
        <translation>Nota interna para a equipa</translation>
    </message>
    <message>
        <source>Only your team sees this. Enter adds it as an internal note.</source>
        <translation>Só a sua equipa vê isto. Enter adiciona-o como nota interna.</translation>
    </message>
    <message>
        <source>Name a colleague</source>
        <translation>Mencionar um colega</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Adicionar nota</translation>
    </message>
    <message>
        <source>Choose a conversation to see who is in it.</source>
        <translation>Escolha uma conversa para ver quem lá está.</translation>
    </message>
    <message>
        <source>Looking at this now</source>
        <translation>A ver isto agora</translation>
    </message>
    <message>
        <source>last seen %1</source>
        <translation>última presença: %1</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>a escrever</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>a ler</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Você</translation>
    </message>
    <message>
        <source>Notes on this conversation</source>
        <translation>Notas desta conversa</translation>
    </message>
    <message>
        <source>No notes so far. What you write here only your team sees.</source>
        <translation>Ainda não há notas. O que escrever aqui, só a sua equipa vê.</translation>
    </message>
    <message>
        <source>Worked on this</source>
        <translation>Trabalharam nisto</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n resposta</numerusform>
            <numerusform>%n respostas</numerusform>
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
        <translation>Quem percebe disto</translation>
    </message>
    <message>
        <source>Nobody who is there now has the skills of this queue.</source>
        <translation>Ninguém dos presentes tem as competências desta fila.</translation>
    </message>
    <message>
        <source>works in %1</source>
        <translation>trabalha em %1</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Perguntar</translation>
    </message>
    <message>
        <source>Ask the lead</source>
        <translation>Perguntar à chefia</translation>
    </message>
    <message>
        <source>Begins a note that names %1</source>
        <translation>Começa uma nota que menciona %1</translation>
    </message>
    <message>
        <source>Note added</source>
        <translation>Nota adicionada</translation>
    </message>
</context>
<context>
    <name>atalaya::ticket::Answers</name>
    <message>
        <source>Sending it again</source>
        <translation>A enviar de novo</translation>
    </message>
    <message>
        <source>Noting that it arrived</source>
        <translation>A registar que chegou</translation>
    </message>
    <message>
        <source>Sending it now</source>
        <translation>A enviar agora</translation>
    </message>
    <message>
        <source>Taking it back</source>
        <translation>A anular</translation>
    </message>
    <message>
        <source>Taken back, if it has not left yet</source>
        <translation>Envio anulado, se ainda não saiu</translation>
    </message>
    <message>
        <source>It goes at another time</source>
        <translation>Segue a outra hora</translation>
    </message>
    <message>
        <source>Nothing was sent from here yet</source>
        <translation>Ainda nada foi enviado daqui</translation>
    </message>
</context>
<context>
    <name>atalaya::ticket::AttemptsSheet</name>
    <message>
        <source>How it was sent</source>
        <translation>Como foi enviada</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Attempts to send it</source>
        <translation>Tentativas de envio</translation>
    </message>
    <message>
        <source>Attempts to send it, the newest last</source>
        <translation>Tentativas de envio, a mais recente no fim</translation>
    </message>
    <message>
        <source>The broker takes longer than usual.</source>
        <translation>O servidor demora mais do que o habitual.</translation>
    </message>
    <message>
        <source>Nobody has tried to send it yet</source>
        <translation>Ainda ninguém tentou enviar</translation>
    </message>
    <message>
        <source>The attempts stand here as soon as there is one.</source>
        <translation>As tentativas aparecem aqui assim que houver uma.</translation>
    </message>
    <message>
        <source>This needs the line to the broker</source>
        <translation>Isto precisa da ligação ao servidor</translation>
    </message>
    <message>
        <source>Attempts are not kept on this computer. They come by themselves when the line is back.</source>
        <translation>As tentativas não ficam guardadas neste computador. Chegam sozinhas quando a ligação voltar.</translation>
    </message>
    <message>
        <source>The attempts cannot be shown</source>
        <translation>Não é possível mostrar as tentativas</translation>
    </message>
    <message>
        <source>you</source>
        <translation>si</translation>
    </message>
</context>
<context>
    <name>atalaya::ticket::DropTarget</name>
    <message>
        <source>Drop to attach</source>
        <translation>Largue para anexar</translation>
    </message>
    <message>
        <source>Drop to attach to what you write</source>
        <translation>Largue para anexar ao que escreve</translation>
    </message>
</context>
<context>
    <name>atalaya::ticket::DueChip</name>
    <message>
        <source>Waiting for the customer</source>
        <translation>A aguardar o cliente</translation>
    </message>
    <message>
        <source>Overdue by %1</source>
        <translation>Vencida há %1</translation>
    </message>
    <message>
        <source>First reply in %1</source>
        <translation>Primeira resposta em %1</translation>
    </message>
    <message>
        <source>Solve in %1</source>
        <translation>Resolver em %1</translation>
    </message>
    <message>
        <source>Reply in %1</source>
        <translation>Responder em %1</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Vence %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Em pausa</translation>
    </message>
</context>
<context>
    <name>atalaya::ticket::FindBar</name>
    <message>
        <source>Find in this conversation</source>
        <translation>Procurar nesta conversa</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Resultado anterior</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Resultado seguinte</translation>
    </message>
    <message>
        <source>Look in earlier messages</source>
        <translation>Procurar nas anteriores</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Sem resultados</translation>
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
        <translation>Imagem anterior</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Imagem seguinte</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Reduzir</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Imagem inteira</translation>
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
        <translation>Fechar</translation>
    </message>
    <message>
        <source>The picture takes longer than usual.</source>
        <translation>A imagem demora mais do que o habitual.</translation>
    </message>
    <message>
        <source>This picture cannot be shown</source>
        <translation>Não é possível mostrar esta imagem</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 píxeis</translation>
    </message>
    <message>
        <source>Picture %1, %2</source>
        <translation>Imagem %1, %2</translation>
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
        <translation>Voltar à conversa</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Código-fonte</translation>
    </message>
    <message>
        <source>Dark paper</source>
        <translation>Papel escuro</translation>
    </message>
    <message>
        <source>Open in a window</source>
        <translation>Abrir numa janela</translation>
    </message>
</context>
<context>
    <name>atalaya::ticket::OriginalPage</name>
    <message>
        <source>Original message</source>
        <translation>Mensagem original</translation>
    </message>
    <message>
        <source>The original takes longer than usual.</source>
        <translation>O original demora mais do que o habitual.</translation>
    </message>
    <message>
        <source>Source of the message</source>
        <translation>Código-fonte da mensagem</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Copiar tudo</translation>
    </message>
    <message>
        <source>Source copied.</source>
        <translation>Código-fonte copiado.</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>para %1</translation>
    </message>
    <message>
        <source>Only the beginning is shown.</source>
        <translation>Só se mostra o início.</translation>
    </message>
    <message>
        <source>The original cannot be shown</source>
        <translation>Não é possível mostrar o original</translation>
    </message>
    <message>
        <source>It is not on this computer, and there is no connection. It is fetched as soon as there is one.</source>
        <translation>Não está neste computador e não há ligação. É transferido assim que houver.</translation>
    </message>
    <message>
        <source>Links open in your browser, shown in full first</source>
        <translation>As ligações abrem no navegador, mostradas antes por inteiro</translation>
    </message>
    <message>
        <source>Original message from %1</source>
        <translation>Mensagem original de %1</translation>
    </message>
    <message>
        <source>Sent as plain text</source>
        <translation>Enviada em texto simples</translation>
    </message>
    <message>
        <source>The page ended unexpectedly; shown in a simpler way</source>
        <translation>A página terminou inesperadamente; mostrada de forma mais simples</translation>
    </message>
    <message>
        <source>Shown in a simpler way, without its pictures</source>
        <translation>Mostrada de forma mais simples, sem as imagens</translation>
    </message>
    <message>
        <source>There are no pictures to show.</source>
        <translation>Não há imagens para mostrar.</translation>
    </message>
    <message>
        <source>This simpler view loads no pictures.</source>
        <translation>Esta vista mais simples não carrega imagens.</translation>
    </message>
    <message>
        <source>Pictures from %1 are always loaded. Preferences take it back.</source>
        <translation>As imagens de %1 são sempre carregadas. Anula-se nas preferências.</translation>
    </message>
    <message>
        <source>Pictures from %1 are blocked again.</source>
        <translation>As imagens de %1 voltam a ser bloqueadas.</translation>
    </message>
</context>
<context>
    <name>atalaya::ticket::Originals</name>
    <message>
        <source>There is no message here whose original is kept.</source>
        <translation>Não há aqui nenhuma mensagem com o original guardado.</translation>
    </message>
    <message>
        <source>%1, original message</source>
        <translation>%1, mensagem original</translation>
    </message>
</context>
<context>
    <name>atalaya::ticket::PictureBar</name>
    <message>
        <source>Show once</source>
        <translation>Ver uma vez</translation>
    </message>
    <message>
        <source>Always for this sender</source>
        <translation>Sempre para este remetente</translation>
    </message>
    <message>
        <source>No longer for this sender</source>
        <translation>Já não para este remetente</translation>
    </message>
    <message>
        <source>Where they stand</source>
        <translation>Onde estão</translation>
    </message>
    <message>
        <source>Who fetches a picture tells its owner that, when and where this message was read. Trackers are made for that only; they are never loaded.</source>
        <translation>Quem transfere uma imagem revela ao dono dela que esta mensagem foi lida, quando e onde. Os rastreadores só servem para isso; nunca são carregados.</translation>
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
        <translation>Não está neste computador</translation>
    </message>
    <message>
        <source>No preview</source>
        <translation>Sem pré-visualização</translation>
    </message>
</context>
<context>
    <name>atalaya::ticket::TicketFiles</name>
    <message>
        <source>%1 is on the clipboard</source>
        <translation>%1 está na área de transferência</translation>
    </message>
</context>
<context>
    <name>atalaya::ticket::TicketHeader</name>
    <message>
        <source>Snooze</source>
        <translation>Adiar</translation>
    </message>
    <message>
        <source>Transfer to a queue</source>
        <translation>Passar para uma fila</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Close, mark solved</source>
        <translation>Fechar como resolvida</translation>
    </message>
    <message>
        <source>Why this agent?</source>
        <translation>Porquê este agente?</translation>
    </message>
    <message>
        <source>No subject</source>
        <translation>Sem assunto</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Adiada</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Estado: %1</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Você</translation>
    </message>
    <message>
        <source>Assigned to %1</source>
        <translation>Atribuída a %1</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Ficar com ela</translation>
    </message>
    <message>
        <source>Priority: %1</source>
        <translation>Prioridade: %1</translation>
    </message>
    <message>
        <source>Why does it wait?</source>
        <translation>Porque espera?</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Abrir de novo</translation>
    </message>
</context>
<context>
    <name>atalaya::ticket::TicketPanel</name>
    <message>
        <source>In one hour</source>
        <translation>Dentro de uma hora</translation>
    </message>
    <message>
        <source>In three hours</source>
        <translation>Dentro de três horas</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>Amanhã de manhã</translation>
    </message>
    <message>
        <source>Monday morning</source>
        <translation>Segunda-feira de manhã</translation>
    </message>
    <message>
        <source>In one week</source>
        <translation>Dentro de uma semana</translation>
    </message>
    <message>
        <source>Closed, marked solved</source>
        <translation>Fechada como resolvida</translation>
    </message>
    <message>
        <source>Status set to %1</source>
        <translation>Estado: %1</translation>
    </message>
    <message>
        <source>This conversation is yours</source>
        <translation>Esta conversa é sua</translation>
    </message>
    <message>
        <source>Priority set to %1</source>
        <translation>Prioridade: %1</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Ficar com ela</translation>
    </message>
    <message>
        <source>Give it back to the queue</source>
        <translation>Devolvê-la à fila</translation>
    </message>
    <message>
        <source>Given back to the queue</source>
        <translation>Devolvida à fila</translation>
    </message>
    <message>
        <source>Give it to</source>
        <translation>Entregá-la a</translation>
    </message>
    <message>
        <source>Given to %1</source>
        <translation>Entregue a %1</translation>
    </message>
    <message>
        <source>Transfer to</source>
        <translation>Passar para</translation>
    </message>
    <message>
        <source>Transferred to %1</source>
        <translation>Passada para %1</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <translation>Adiada até %1</translation>
    </message>
    <message>
        <source>Awake again</source>
        <translation>Ativa de novo</translation>
    </message>
    <message>
        <source>Wake it now</source>
        <translation>Reativá-la agora</translation>
    </message>
    <message>
        <source>Until they answer</source>
        <translation>Até responderem</translation>
    </message>
    <message>
        <source>Tags changed</source>
        <translation>Etiquetas alteradas</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Separate them with commas. Enter keeps them.</source>
        <translation>Separe-as com vírgulas. Enter guarda-as.</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Adiar</translation>
    </message>
    <message>
        <source>Transfer to a queue</source>
        <translation>Passar para uma fila</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Atribuir</translation>
    </message>
    <message>
        <source>Why this agent?</source>
        <translation>Porquê este agente?</translation>
    </message>
    <message>
        <source>Unfold quotes and events</source>
        <translation>Desdobrar citações e eventos</translation>
    </message>
    <message>
        <source>Copy the conversation as text</source>
        <translation>Copiar a conversa como texto</translation>
    </message>
    <message>
        <source>Conversation copied</source>
        <translation>Conversa copiada</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Copiar o número</translation>
    </message>
    <message>
        <source>No conversation chosen</source>
        <translation>Nenhuma conversa escolhida</translation>
    </message>
    <message>
        <source>Choose one in the list, or press J.</source>
        <translation>Escolha uma na lista ou prima J.</translation>
    </message>
    <message>
        <source>The conversation takes longer than usual.</source>
        <translation>A conversa demora mais do que o habitual.</translation>
    </message>
    <message>
        <source>This conversation cannot be shown</source>
        <translation>Não é possível mostrar esta conversa</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridade</translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation>A tentar de novo</translation>
    </message>
    <message>
        <source>It is not in the outbox any more. Copy the text and send it as a new reply.</source>
        <translation>Já não está na caixa de saída. Copie o texto e envie-o como uma nova resposta.</translation>
    </message>
    <message>
        <source>Snoozed until they answer</source>
        <translation>Adiada até responderem</translation>
    </message>
    <message>
        <source>Nothing here is new.</source>
        <translation>Não há nada de novo aqui.</translation>
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
        <translation>Citar na resposta</translation>
    </message>
    <message>
        <source>Copy the address of the link</source>
        <translation>Copiar o endereço da ligação</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Selecionar tudo</translation>
    </message>
    <message>
        <source>Unfold quotes and events</source>
        <translation>Desdobrar citações e eventos</translation>
    </message>
    <message>
        <source>Earlier messages</source>
        <translation>Mensagens anteriores</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversa</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n novo</numerusform>
            <numerusform>%n novos</numerusform>
        </translation>
    </message>
    <message>
        <source>How it was sent</source>
        <translation>Como foi enviada</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Copy the file</source>
        <translation>Copiar o ficheiro</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Original message</source>
        <translation>Mensagem original</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Traduzir</translation>
    </message>
    <message>
        <source>Hide the translation</source>
        <translation>Ocultar a tradução</translation>
    </message>
    <message>
        <source>Copy the translation</source>
        <translation>Copiar a tradução</translation>
    </message>
    <message>
        <source>As its sender laid it out</source>
        <translation>Tal como o remetente a compôs</translation>
    </message>
</context>
<context>
    <name>atalaya::ticket::Translations</name>
    <message>
        <source>The language of this customer is not known.</source>
        <translation>Não se sabe o idioma deste cliente.</translation>
    </message>
    <message>
        <source>This customer writes in %1, as you do.</source>
        <translation>Este cliente escreve em %1, tal como você.</translation>
    </message>
    <message>
        <source>Translating %1 from now on</source>
        <translation>A partir de agora traduz-se: %1</translation>
    </message>
    <message>
        <source>%1 is shown as it is</source>
        <translation>Sem tradução: %1</translation>
    </message>
    <message>
        <source>The language of this message is not known.</source>
        <translation>Não se sabe o idioma desta mensagem.</translation>
    </message>
    <message>
        <source>This message is in %1 already.</source>
        <translation>Esta mensagem já está em %1.</translation>
    </message>
    <message>
        <source>Translating…</source>
        <translation>A traduzir…</translation>
    </message>
</context>
<context>
    <name>atalaya::ticket::WhyPanel</name>
    <message>
        <source>Why this agent?</source>
        <translation>Porquê este agente?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>The story of this conversation</source>
        <translation>A história desta conversa</translation>
    </message>
    <message>
        <source>What happened, the newest last</source>
        <translation>O que aconteceu, o mais recente no fim</translation>
    </message>
    <message>
        <source>Whom it could be offered to</source>
        <translation>A quem podia ser oferecida</translation>
    </message>
    <message>
        <source>Why not somebody else?</source>
        <translation>Porque não outra pessoa?</translation>
    </message>
    <message>
        <source>The broker takes longer than usual.</source>
        <translation>O broker demora mais do que o habitual.</translation>
    </message>
    <message>
        <source>The router has nothing about it</source>
        <translation>O encaminhador não tem nada sobre ela</translation>
    </message>
    <message>
        <source>It came before the router kept records, or a person took it at once.</source>
        <translation>Chegou antes de o encaminhador guardar registos, ou uma pessoa levou-a logo.</translation>
    </message>
    <message>
        <source>This needs the line to the broker</source>
        <translation>Isto precisa da ligação ao broker</translation>
    </message>
    <message>
        <source>The story is not kept on this computer. It comes by itself when the line is back.</source>
        <translation>A história não fica neste computador. Aparece sozinha quando a ligação voltar.</translation>
    </message>
    <message>
        <source>The story cannot be shown</source>
        <translation>Não é possível mostrar a história</translation>
    </message>
    <message>
        <source>Choose an agent</source>
        <translation>Escolha um agente</translation>
    </message>
</context>
<context>
    <name>checks</name>
    <message>
        <source>It holds a card number, %1.</source>
        <translation>Contém um número de cartão, %1.</translation>
    </message>
    <message>
        <source>It holds a bank account, %1.</source>
        <translation>Contém uma conta bancária, %1.</translation>
    </message>
    <message>
        <source>It holds what looks like a password or a key.</source>
        <translation>Contém o que parece ser uma palavra-passe ou uma chave.</translation>
    </message>
    <message>
        <source>%1: did you mean %2?</source>
        <translation>%1: queria dizer %2?</translation>
    </message>
    <message>
        <source>%1 is one of us, and the customer will see it.</source>
        <translation>%1 é um de nós, e o cliente vai ver.</translation>
    </message>
    <message>
        <source>%1 is one of us.</source>
        <translation>%1 é um de nós.</translation>
    </message>
    <message>
        <source>%1 was not part of this conversation.</source>
        <translation>%1 não fazia parte desta conversa.</translation>
    </message>
    <message>
        <source>%1 people will see each other&apos;s addresses.</source>
        <translation>%1 pessoas vão ver os endereços umas das outras.</translation>
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
        <translation>lá são %1</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Something went wrong inside Atalaya. Your text is kept; try again.</source>
        <translation>Algo falhou dentro do Atalaya. O seu texto está guardado; tente de novo.</translation>
    </message>
    <message>
        <source>Something in this request is not right. Check what you typed and try again.</source>
        <translation>Há algo incorreto no pedido. Verifique o que escreveu e tente de novo.</translation>
    </message>
    <message>
        <source>It is not there any more. Refresh the list and look again.</source>
        <translation>Já não está lá. Atualize a lista e procure de novo.</translation>
    </message>
    <message>
        <source>It exists already. Choose another name, or open the one that is there.</source>
        <translation>Já existe. Escolha outro nome ou abra o que lá está.</translation>
    </message>
    <message>
        <source>Something newer arrived while you were writing. Read it, then send again.</source>
        <translation>Chegou algo novo enquanto escrevia. Leia-o e envie de novo.</translation>
    </message>
    <message>
        <source>It was cancelled. Nothing was changed.</source>
        <translation>Foi cancelado. Nada foi alterado.</translation>
    </message>
    <message>
        <source>There was no answer in time. What you did is kept and will be tried again.</source>
        <translation>Não houve resposta a tempo. O que fez está guardado e será tentado de novo.</translation>
    </message>
    <message>
        <source>The broker is busy. What you did is kept and will be sent in a moment.</source>
        <translation>O servidor está ocupado. O que fez está guardado e será enviado em breve.</translation>
    </message>
    <message>
        <source>It is too large. Make it smaller or send it in parts.</source>
        <translation>É demasiado grande. Reduza-o ou envie-o por partes.</translation>
    </message>
    <message>
        <source>This is not possible here. Ask your administrator.</source>
        <translation>Isto não é possível aqui. Pergunte ao administrador.</translation>
    </message>
    <message>
        <source>The broker is stopping. Keep working; everything is sent when it is back.</source>
        <translation>O servidor está a parar. Continue a trabalhar; tudo será enviado quando voltar.</translation>
    </message>
    <message>
        <source>The data could not be read. If it happens again, send the details to your administrator.</source>
        <translation>Não foi possível ler os dados. Se voltar a acontecer, envie os detalhes ao administrador.</translation>
    </message>
    <message>
        <source>Something is missing. Fill in what is marked and try again.</source>
        <translation>Falta alguma coisa. Preencha o que está marcado e tente de novo.</translation>
    </message>
    <message>
        <source>One of the values cannot be used. Check what is marked and try again.</source>
        <translation>Um dos valores não serve. Verifique o que está marcado e tente de novo.</translation>
    </message>
    <message>
        <source>The broker does not know this action. Ask your administrator to update it.</source>
        <translation>O servidor não conhece esta ação. Peça ao administrador que o atualize.</translation>
    </message>
    <message>
        <source>This workstation and the broker are of different versions. Update the older one.</source>
        <translation>Este posto e o servidor são de versões diferentes. Atualize o mais antigo.</translation>
    </message>
    <message>
        <source>The line carried data that could not be read. It will be opened again.</source>
        <translation>A ligação trouxe dados ilegíveis. Será aberta de novo.</translation>
    </message>
    <message>
        <source>The broker did not recognise this workstation. Sign in again.</source>
        <translation>O servidor não reconheceu este posto. Inicie sessão de novo.</translation>
    </message>
    <message>
        <source>The data on this computer could not be opened. Close other copies of Atalaya and try again.</source>
        <translation>Não foi possível abrir os dados deste computador. Feche outras cópias do Atalaya e tente de novo.</translation>
    </message>
    <message>
        <source>The data could not be read or written. Try again; if it stays, tell your administrator.</source>
        <translation>Não foi possível ler ou escrever os dados. Tente de novo; se continuar, avise o administrador.</translation>
    </message>
    <message>
        <source>The change does not fit the data that is there. Refresh and try again.</source>
        <translation>A alteração não corresponde aos dados existentes. Atualize e tente de novo.</translation>
    </message>
    <message>
        <source>The data is in use for a moment. Try again.</source>
        <translation>Os dados estão em uso por um momento. Tente de novo.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space; what you typed is still here.</source>
        <translation>O disco está cheio. Liberte espaço; o que escreveu continua aqui.</translation>
    </message>
    <message>
        <source>The data on the disk is damaged. Tell your administrator; a backup can be restored.</source>
        <translation>Os dados do disco estão danificados. Avise o administrador; é possível repor uma cópia.</translation>
    </message>
    <message>
        <source>The data was written by a newer Atalaya. Update this program.</source>
        <translation>Os dados são de uma versão mais recente do Atalaya. Atualize este programa.</translation>
    </message>
    <message>
        <source>The data is encrypted with another key. Sign in again to fetch it anew.</source>
        <translation>Os dados estão cifrados com outra chave. Inicie sessão de novo para os transferir.</translation>
    </message>
    <message>
        <source>The broker cannot be reached. Check the address and the network.</source>
        <translation>Não é possível chegar ao servidor. Verifique o endereço e a rede.</translation>
    </message>
    <message>
        <source>The line was closed. Keep working; it will be opened again by itself.</source>
        <translation>A ligação foi fechada. Continue a trabalhar; abrirá de novo sozinha.</translation>
    </message>
    <message>
        <source>There is no computer of that name. Check the address.</source>
        <translation>Não há nenhum computador com esse nome. Verifique o endereço.</translation>
    </message>
    <message>
        <source>The broker&apos;s certificate could not be verified. Compare its fingerprint with your administrator.</source>
        <translation>Não foi possível verificar o certificado do servidor. Compare a impressão digital com o administrador.</translation>
    </message>
    <message>
        <source>The broker shows another certificate than before. Do not sign in until your administrator confirms it.</source>
        <translation>O servidor mostra um certificado diferente do anterior. Não inicie sessão até o administrador confirmar.</translation>
    </message>
    <message>
        <source>The broker gave an answer that was not expected. Check the address.</source>
        <translation>O servidor deu uma resposta inesperada. Verifique o endereço.</translation>
    </message>
    <message>
        <source>Another program uses this port. Choose another one.</source>
        <translation>Outro programa usa esta porta. Escolha outra.</translation>
    </message>
    <message>
        <source>This address may not be opened from here.</source>
        <translation>Este endereço não pode ser aberto daqui.</translation>
    </message>
    <message>
        <source>What answered is not an Atalaya broker. Check the address.</source>
        <translation>O que respondeu não é um servidor do Atalaya. Verifique o endereço.</translation>
    </message>
    <message>
        <source>Too many attempts. Wait a minute and try again.</source>
        <translation>Demasiadas tentativas. Espere um minuto e tente de novo.</translation>
    </message>
    <message>
        <source>You are not signed in. Sign in to go on; your drafts are kept.</source>
        <translation>Não iniciou sessão. Inicie-a para continuar; os seus rascunhos estão guardados.</translation>
    </message>
    <message>
        <source>The name or the password is not right. Try again.</source>
        <translation>O nome ou a palavra-passe não estão certos. Tente de novo.</translation>
    </message>
    <message>
        <source>Your role does not allow this. Ask your team lead.</source>
        <translation>A sua função não permite isto. Pergunte ao seu responsável.</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again; your drafts are kept.</source>
        <translation>A sua sessão terminou. Inicie-a de novo; os seus rascunhos estão guardados.</translation>
    </message>
    <message>
        <source>The key for your data cannot be read on this computer. Sign in again.</source>
        <translation>Não é possível ler a chave dos seus dados neste computador. Inicie sessão de novo.</translation>
    </message>
    <message>
        <source>It does not wait in a queue any more. Somebody was quicker.</source>
        <translation>Já não está à espera na fila. Alguém foi mais rápido.</translation>
    </message>
    <message>
        <source>Nobody who can take it is free now. It keeps its place.</source>
        <translation>Agora não há ninguém livre que a possa atender. Mantém o lugar.</translation>
    </message>
    <message>
        <source>The offer is over. It went to somebody else or back to the queue.</source>
        <translation>A oferta terminou. Passou para outra pessoa ou voltou à fila.</translation>
    </message>
    <message>
        <source>Somebody else has taken it already.</source>
        <translation>Outra pessoa já ficou com ela.</translation>
    </message>
    <message>
        <source>It is not assigned to you. Take it first.</source>
        <translation>Não lhe está atribuída. Fique primeiro com ela.</translation>
    </message>
    <message>
        <source>This message could not be read. The original is attached to the conversation.</source>
        <translation>Não foi possível ler esta mensagem. O original está anexado à conversa.</translation>
    </message>
    <message>
        <source>An address is not complete. It needs a name, an @ and a domain.</source>
        <translation>Um endereço não está completo. Precisa de um nome, de um @ e de um domínio.</translation>
    </message>
    <message>
        <source>The mailbox refused a request. Your administrator can see the details.</source>
        <translation>A caixa de correio recusou um pedido. O administrador pode ver os detalhes.</translation>
    </message>
    <message>
        <source>The mail server refused the message. Check the address, then send it again.</source>
        <translation>O servidor de correio recusou a mensagem. Verifique o endereço e envie-a de novo.</translation>
    </message>
    <message>
        <source>The mail server cannot take the message now. It will be tried again.</source>
        <translation>O servidor de correio não aceita a mensagem agora. Será tentado de novo.</translation>
    </message>
    <message>
        <source>The line broke while the message was sent. It may have arrived: check before you send it again.</source>
        <translation>A ligação caiu durante o envio. Pode ter chegado: verifique antes de enviar outra vez.</translation>
    </message>
    <message>
        <source>This message is built in a way that cannot be shown safely. Its text is shown instead.</source>
        <translation>Esta mensagem está feita de uma forma que não pode ser mostrada com segurança. Mostra-se o seu texto.</translation>
    </message>
    <message>
        <source>The mailbox did not accept its password. Your administrator has to renew it.</source>
        <translation>A caixa de correio não aceitou a palavra-passe. O administrador tem de a renovar.</translation>
    </message>
    <message>
        <source>The file could not be read. Check that it is still there and that you may open it.</source>
        <translation>Não foi possível ler o ficheiro. Verifique se ainda existe e se o pode abrir.</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder or free some space.</source>
        <translation>Não foi possível escrever o ficheiro. Escolha outra pasta ou liberte espaço.</translation>
    </message>
    <message>
        <source>The file is not there. Check the name.</source>
        <translation>O ficheiro não está lá. Verifique o nome.</translation>
    </message>
    <message>
        <source>The configuration file has a mistake. The details say in which line.</source>
        <translation>O ficheiro de configuração tem um erro. Os detalhes dizem em que linha.</translation>
    </message>
    <message>
        <source>The configuration has a setting that is not known or not allowed.</source>
        <translation>A configuração tem uma definição desconhecida ou não permitida.</translation>
    </message>
    <message>
        <source>The command is not complete. Use --help to see how it is written.</source>
        <translation>O comando não está completo. Use --help para ver como se escreve.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space and try again.</source>
        <translation>O disco está cheio. Liberte espaço e tente de novo.</translation>
    </message>
    <message>
        <source>A colleague is writing an answer here. Yours is kept; talk to them, or take over.</source>
        <translation>Um colega está a escrever uma resposta aqui. A sua fica guardada; fale com ele ou assuma.</translation>
    </message>
    <message>
        <source>The broker was restored from an older backup. What you did since then is kept here for you to decide.</source>
        <translation>O servidor foi reposto a partir de uma cópia de segurança mais antiga. O que fez desde então está guardado aqui, à espera da sua decisão.</translation>
    </message>
    <message>
        <source>An administrator has removed Atalaya&apos;s data from this computer. Ask them before you sign in again.</source>
        <translation>Um administrador removeu os dados do Atalaya deste computador. Fale com ele antes de iniciar sessão de novo.</translation>
    </message>
    <message>
        <source>The data on this computer is locked. Enter its passphrase to open it.</source>
        <translation>Os dados deste computador estão bloqueados. Introduza a frase-passe para os abrir.</translation>
    </message>
    <message>
        <source>This computer was without the broker for too long. Connect to open it; what you wrote is kept.</source>
        <translation>Este computador esteve demasiado tempo sem o servidor. Ligue-se para os dados abrirem; o que escreveu está guardado.</translation>
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
        <translation>Prioridade: %1, antes %2</translation>
    </message>
    <message>
        <source>Moved from %1 to %2</source>
        <translation>Passou de %1 para %2</translation>
    </message>
    <message>
        <source>Assigned to nobody</source>
        <translation>Sem responsável</translation>
    </message>
    <message>
        <source>Assigned to %1</source>
        <translation>Atribuído a %1</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <translation>Adiado até %1</translation>
    </message>
    <message>
        <source>longest idle</source>
        <translation>há mais tempo livre</translation>
    </message>
    <message>
        <source>most room</source>
        <translation>mais espaço</translation>
    </message>
    <message>
        <source>knows the customer</source>
        <translation>conhece o cliente</translation>
    </message>
    <message>
        <source>free capacity</source>
        <translation>capacidade livre</translation>
    </message>
    <message>
        <source>Routed to %1</source>
        <translation>Encaminhado para %1</translation>
    </message>
    <message>
        <source>Routed to %1: %2</source>
        <translation>Encaminhado para %1: %2</translation>
    </message>
    <message>
        <source>Nobody is there: turned away. Kept until %1 opens, %2</source>
        <translation>Não há ninguém: não foi atendido. Guardado até %1 abrir, %2</translation>
    </message>
    <message>
        <source>Nobody is there: to be called back. Waits until %1 opens, %2</source>
        <translation>Não há ninguém: é preciso ligar. Espera até %1 abrir, %2</translation>
    </message>
    <message>
        <source>Nobody is there. Waits until %1 opens, %2</source>
        <translation>Não há ninguém. Espera até %1 abrir, %2</translation>
    </message>
    <message>
        <source>Back from its snooze</source>
        <translation>De volta do adiamento</translation>
    </message>
    <message>
        <source>Not sent: the customer wrote before its time</source>
        <translation>Não enviada: o cliente escreveu antes da hora</translation>
    </message>
    <message>
        <source>Sent again, although it may have arrived</source>
        <translation>Enviada de novo, embora possa ter chegado</translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation>Enviada de novo</translation>
    </message>
    <message>
        <source>a card number</source>
        <translation>um número de cartão</translation>
    </message>
    <message>
        <source>a bank account</source>
        <translation>uma conta bancária</translation>
    </message>
    <message>
        <source>a password</source>
        <translation>uma palavra-passe</translation>
    </message>
    <message>
        <source>Sent although it holds %1</source>
        <translation>Enviada embora contenha %1</translation>
    </message>
    <message>
        <source>Snoozed until they answer</source>
        <translation>Adiada até responderem</translation>
    </message>
</context>
<context>
    <name>kit::Keymap</name>
    <message>
        <source>Search or run a command</source>
        <translation>Pesquisar ou executar um comando</translation>
    </message>
    <message>
        <source>Show all keys for this place</source>
        <translation>Mostrar todas as teclas deste lugar</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Painel seguinte</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Painel anterior</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Para trás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Para a frente</translation>
    </message>
    <message>
        <source>Close what is open, else return to the list</source>
        <translation>Fechar o que está aberto ou voltar à lista</translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation>Barra de menus</translation>
    </message>
    <message>
        <source>Take back the last action, even while typing</source>
        <translation>Anular a última ação, mesmo ao escrever</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Anular</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>My status</source>
        <translation>O meu estado</translation>
    </message>
    <message>
        <source>Show or hide navigation</source>
        <translation>Mostrar ou ocultar a navegação</translation>
    </message>
    <message>
        <source>Show or hide the context panel</source>
        <translation>Mostrar ou ocultar o painel de contexto</translation>
    </message>
    <message>
        <source>Context: customer</source>
        <translation>Contexto: cliente</translation>
    </message>
    <message>
        <source>Context: knowledge</source>
        <translation>Contexto: artigos</translation>
    </message>
    <message>
        <source>Context: team</source>
        <translation>Contexto: equipa</translation>
    </message>
    <message>
        <source>Focus mode</source>
        <translation>Modo de concentração</translation>
    </message>
    <message>
        <source>Enter or leave the sandbox</source>
        <translation>Entrar ou sair do ambiente de teste</translation>
    </message>
    <message>
        <source>This place in a new window</source>
        <translation>Este lugar numa janela nova</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Ecrã inteiro</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferências</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto maior</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto mais pequeno</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>Texto normal</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Inbox, Customers, Knowledge, Listening, Supervisor, Routing, Reports, Training</source>
        <translation>Caixa de entrada, Clientes, Artigos, Escuta, Supervisão, Distribuição, Relatórios, Formação</translation>
    </message>
    <message>
        <source>Go to live conversation 1 to 9</source>
        <translation>Ir para a conversa em direto 1 a 9</translation>
    </message>
    <message>
        <source>Next live conversation</source>
        <translation>Conversa em direto seguinte</translation>
    </message>
    <message>
        <source>Previous live conversation</source>
        <translation>Conversa em direto anterior</translation>
    </message>
    <message>
        <source>Accept the offer, answer the call</source>
        <translation>Aceitar a oferta, atender a chamada</translation>
    </message>
    <message>
        <source>Decline the offer</source>
        <translation>Recusar a oferta</translation>
    </message>
    <message>
        <source>Mute or unmute me</source>
        <translation>Silenciar-me ou não</translation>
    </message>
    <message>
        <source>Hold or resume</source>
        <translation>Pôr em espera ou retomar</translation>
    </message>
    <message>
        <source>Keypad</source>
        <translation>Teclado numérico</translation>
    </message>
    <message>
        <source>Transfer the call</source>
        <translation>Transferir a chamada</translation>
    </message>
    <message>
        <source>Add a person to the call</source>
        <translation>Adicionar alguém à chamada</translation>
    </message>
    <message>
        <source>End the call</source>
        <translation>Terminar a chamada</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Minhas</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Por atribuir</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipa</translation>
    </message>
    <message>
        <source>SLA at risk</source>
        <translation>SLA em risco</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Menções</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Adiadas</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Rascunhos</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Caixa de saída</translation>
    </message>
    <message>
        <source>Live now</source>
        <translation>Em direto agora</translation>
    </message>
    <message>
        <source>Customer of this conversation</source>
        <translation>Cliente desta conversa</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Seguinte</translation>
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
        <translation>Selecionar ou não</translation>
    </message>
    <message>
        <source>Extend the selection down</source>
        <translation>Alargar a seleção para baixo</translation>
    </message>
    <message>
        <source>Extend the selection up</source>
        <translation>Alargar a seleção para cima</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Selecionar tudo</translation>
    </message>
    <message>
        <source>Show what arrived</source>
        <translation>Mostrar o que chegou</translation>
    </message>
    <message>
        <source>Filter this list, find in this conversation</source>
        <translation>Filtrar esta lista, procurar nesta conversa</translation>
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
        <translation>Nova conversa</translation>
    </message>
    <message>
        <source>Close, mark solved</source>
        <translation>Fechar como resolvida</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Adiar</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Atribuir</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Ficar com ela</translation>
    </message>
    <message>
        <source>Transfer to a queue</source>
        <translation>Passar para uma fila</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiquetar</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridade</translation>
    </message>
    <message>
        <source>Mark unread</source>
        <translation>Marcar como não lida</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Juntar</translation>
    </message>
    <message>
        <source>Spam or block</source>
        <translation>Lixo ou bloquear</translation>
    </message>
    <message>
        <source>Unfold quotes and events</source>
        <translation>Desdobrar citações e eventos</translation>
    </message>
    <message>
        <source>Show pictures once</source>
        <translation>Mostrar as imagens uma vez</translation>
    </message>
    <message>
        <source>View source</source>
        <translation>Ver o original</translation>
    </message>
    <message>
        <source>Why this agent?</source>
        <translation>Porquê este agente?</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar a ligação</translation>
    </message>
    <message>
        <source>Send with the shown status</source>
        <translation>Enviar com o estado mostrado</translation>
    </message>
    <message>
        <source>Send and close</source>
        <translation>Enviar e fechar</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>Enviar mais tarde</translation>
    </message>
    <message>
        <source>New line in live chats</source>
        <translation>Linha nova em chats</translation>
    </message>
    <message>
        <source>Macro</source>
        <translation>Macro</translation>
    </message>
    <message>
        <source>Mention</source>
        <translation>Menção</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Put the suggestion in</source>
        <translation>Inserir a sugestão</translation>
    </message>
    <message>
        <source>Go to the suggestions, then 1 to 4</source>
        <translation>Ir para as sugestões, depois 1 a 4</translation>
    </message>
    <message>
        <source>Next channel</source>
        <translation>Canal seguinte</translation>
    </message>
    <message>
        <source>Previous channel</source>
        <translation>Canal anterior</translation>
    </message>
    <message>
        <source>Switch between reply and note</source>
        <translation>Alternar entre resposta e nota</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Anexar</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Negrito</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Itálico</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>Sublinhado</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Ligação</translation>
    </message>
    <message>
        <source>Bullets</source>
        <translation>Marcas</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citação</translation>
    </message>
    <message>
        <source>Paste as plain text</source>
        <translation>Colar como texto simples</translation>
    </message>
    <message>
        <source>Translate the draft</source>
        <translation>Traduzir o rascunho</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>Rejeitar o rascunho</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Escolher</translation>
    </message>
    <message>
        <source>Run or open</source>
        <translation>Executar ou abrir</translation>
    </message>
    <message>
        <source>Run and keep open, open beside</source>
        <translation>Executar sem fechar, abrir ao lado</translation>
    </message>
    <message>
        <source>Next group</source>
        <translation>Grupo seguinte</translation>
    </message>
    <message>
        <source>Commands, text, people, tags</source>
        <translation>Comandos, texto, pessoas, etiquetas</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escrever</translation>
    </message>
    <message>
        <source>Compare and merge</source>
        <translation>Comparar e juntar</translation>
    </message>
    <message>
        <source>Channel filter</source>
        <translation>Filtro de canal</translation>
    </message>
    <message>
        <source>Open in a window</source>
        <translation>Abrir numa janela</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>Artigo novo</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publicar</translation>
    </message>
    <message>
        <source>Next language</source>
        <translation>Idioma seguinte</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lacunas</translation>
    </message>
    <message>
        <source>Insert a field</source>
        <translation>Inserir um campo</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Encaminhar</translation>
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
        <translation>Pausar o fluxo</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agentes</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Escutar</translation>
    </message>
    <message>
        <source>Whisper</source>
        <translation>Sussurrar</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Assumir</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Mover para…</translation>
    </message>
    <message>
        <source>Move the rule</source>
        <translation>Mover a regra</translation>
    </message>
    <message>
        <source>On or off</source>
        <translation>Ligar ou desligar</translation>
    </message>
    <message>
        <source>Run what-if</source>
        <translation>Simular</translation>
    </message>
    <message>
        <source>Save the draft</source>
        <translation>Guardar o rascunho</translation>
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
        <translation>Gráfico como tabela</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Drill in</source>
        <translation>Ver o detalhe</translation>
    </message>
    <message>
        <source>Pause time</source>
        <translation>Pausar o tempo</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Dica</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Recomeçar</translation>
    </message>
    <message>
        <source>Decide a conflict</source>
        <translation>Decidir um conflito</translation>
    </message>
    <message>
        <source>Change the order</source>
        <translation>Mudar a ordem</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Tentar agora</translation>
    </message>
    <message>
        <source>Send past what has just arrived</source>
        <translation>Enviar apesar do que acabou de chegar</translation>
    </message>
    <message>
        <source>Earlier versions of the draft</source>
        <translation>Versões anteriores do rascunho</translation>
    </message>
    <message>
        <source>Cover card numbers and passwords</source>
        <translation>Ocultar números de cartão e palavras-passe</translation>
    </message>
    <message>
        <source>Suggestions for a misspelt word</source>
        <translation>Sugestões para uma palavra mal escrita</translation>
    </message>
    <message>
        <source>Next place to fill in</source>
        <translation>Próximo espaço a preencher</translation>
    </message>
    <message>
        <source>Close this tab</source>
        <translation>Fechar separador</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Separador seguinte</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>Separador anterior</translation>
    </message>
    <message>
        <source>Move this tab on</source>
        <translation>Avançar o separador</translation>
    </message>
    <message>
        <source>Move this tab back</source>
        <translation>Recuar o separador</translation>
    </message>
    <message>
        <source>Next tab beside this one, or no longer</source>
        <translation>Separador seguinte ao lado deste, ou já não</translation>
    </message>
    <message>
        <source>Open in a tab, behind this one</source>
        <translation>Abrir num separador, atrás deste</translation>
    </message>
    <message>
        <source>Go to the first new message</source>
        <translation>Ir para a primeira mensagem nova</translation>
    </message>
    <message>
        <source>Translate the conversation</source>
        <translation>Traduzir a conversa</translation>
    </message>
    <message>
        <source>Context in a window of its own, and back</source>
        <translation>Contexto numa janela própria, e de volta</translation>
    </message>
    <message>
        <source>Mark up a picture</source>
        <translation>Marcar uma imagem</translation>
    </message>
</context>
<context>
    <name>kit::Style</name>
    <message>
        <source>Scroll bar</source>
        <translation>Barra de deslocamento</translation>
    </message>
</context>
<context>
    <name>kit::TimeLeft</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
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
        <translation>Em pausa</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>em pausa</translation>
    </message>
    <message>
        <source>overdue by %1</source>
        <translation>vencida há %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>faltam %1</translation>
    </message>
</context>
<context>
    <name>link</name>
    <message>
        <source>Goes to %1, not encrypted.</source>
        <translation>Vai para %1, sem cifra.</translation>
    </message>
    <message>
        <source>Goes to %1.</source>
        <translation>Vai para %1.</translation>
    </message>
    <message>
        <source>Opens another program of this computer.</source>
        <translation>Abre outro programa deste computador.</translation>
    </message>
    <message>
        <source>This link leads nowhere that can be opened.</source>
        <translation>Esta ligação não leva a nada que se possa abrir.</translation>
    </message>
    <message>
        <source>Open this link?</source>
        <translation>Abrir esta ligação?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar o endereço</translation>
    </message>
    <message>
        <source>Address copied.</source>
        <translation>Endereço copiado.</translation>
    </message>
</context>
<context>
    <name>live</name>
    <message>
        <source>Not sent. Open to decide</source>
        <translation>Não enviado. Abra para decidir</translation>
    </message>
    <message>
        <source>%1 is writing</source>
        <translation>%1 está a escrever</translation>
    </message>
    <message>
        <source>on the call</source>
        <translation>em chamada</translation>
    </message>
    <message>
        <source>sent a file</source>
        <translation>enviou um ficheiro</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>respondida</translation>
    </message>
    <message>
        <source>Answered: %1</source>
        <translation>Resposta: %1</translation>
    </message>
</context>
<context>
    <name>macros</name>
    <message>
        <source>sets %1</source>
        <translation>define %1</translation>
    </message>
    <message>
        <source>sets priority %1</source>
        <translation>define a prioridade %1</translation>
    </message>
    <message>
        <source>adds the tag %1</source>
        <translation>põe a etiqueta %1</translation>
    </message>
    <message>
        <source>does nothing here (%1)</source>
        <translation>aqui não faz nada (%1)</translation>
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
        <translation>O posto de trabalho de quem atende os clientes de uma empresa.</translation>
    </message>
    <message>
        <source>Open the sample company; nothing leaves this computer.</source>
        <translation>Abrir a empresa de exemplo; nada sai deste computador.</translation>
    </message>
    <message>
        <source>Keep profiles and settings in this folder.</source>
        <translation>Guardar perfis e definições nesta pasta.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>pasta</translation>
    </message>
    <message>
        <source>Language of the desk: en, es or pt.</source>
        <translation>Idioma do posto: en, es ou pt.</translation>
    </message>
    <message>
        <source>code</source>
        <translation>código</translation>
    </message>
    <message>
        <source>Save a picture of the window once the inbox is shown, then end.</source>
        <translation>Guardar uma imagem da janela quando a caixa de entrada aparecer e terminar.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ficheiro</translation>
    </message>
    <message>
        <source>Print how long it took to draw the window and to show the inbox.</source>
        <translation>Escrever quanto tempo demorou a desenhar a janela e a mostrar a caixa de entrada.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Mostrar esta ajuda.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Mostrar a versão.</translation>
    </message>
    <message>
        <source>There is nothing to do with “%1”. Use --help to see what can be given.</source>
        <translation>Não se sabe o que fazer com «%1». Use --help para ver as opções.</translation>
    </message>
    <message>
        <source>The language is en, es or pt, not “%1”.</source>
        <translation>O idioma é en, es ou pt, não «%1».</translation>
    </message>
    <message>
        <source>Who you are in the sample company: ines, who answers, or marta, who leads the team.</source>
        <translation>Quem é na empresa de exemplo: ines, que atende, ou marta, que lidera a equipa.</translation>
    </message>
    <message>
        <source>login</source>
        <translation>utilizador</translation>
    </message>
    <message>
        <source>In the sample company you are ines or marta, not “%1”.</source>
        <translation>Na empresa de exemplo é ines ou marta, não «%1».</translation>
    </message>
    <message>
        <source>Keep the key of the data in a file beside it, for machines without a person; ATALAYA_KEY_FILE=1 does the same.</source>
        <translation>Guardar a chave dos dados num ficheiro ao lado, para máquinas sem ninguém; ATALAYA_KEY_FILE=1 faz o mesmo.</translation>
    </message>
    <message>
        <source>What to show: atalaya://ticket/48213, atalaya://customer/…, atalaya://search/words. If Atalaya runs already, it shows it.</source>
        <translation>O que mostrar: atalaya://ticket/48213, atalaya://customer/…, atalaya://search/words. Se o Atalaya já estiver a correr, mostra-o.</translation>
    </message>
</context>
<context>
    <name>original</name>
    <message>
        <source>Picture not loaded, %1 × %2</source>
        <translation>Imagem não carregada, %1 × %2</translation>
    </message>
    <message>
        <source>Picture not loaded</source>
        <translation>Imagem não carregada</translation>
    </message>
    <message numerus="yes">
        <source>%n sites</source>
        <translation>
            <numerusform>%n site</numerusform>
            <numerusform>%n sites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%n imagem</numerusform>
            <numerusform>%n imagens</numerusform>
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
        <translation>A bloquear %1 e %2 de %3</translation>
    </message>
    <message>
        <source>%1 blocked from %2</source>
        <translation>A bloquear %1 de %2</translation>
    </message>
    <message>
        <source>%1 loaded from %2</source>
        <translation>A mostrar %1 de %2</translation>
    </message>
    <message>
        <source>%1 loaded from %2, %3 still blocked</source>
        <translation>A mostrar %1 de %2, ainda a bloquear %3</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>Draft saved</source>
        <translation>Rascunho guardado</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>A guardar…</translation>
    </message>
    <message>
        <source>Not saved: kept here until there is a line</source>
        <translation>Por guardar: fica aqui até haver ligação</translation>
    </message>
    <message>
        <source>Not saved: put the marked field right</source>
        <translation>Por guardar: corrija o campo marcado</translation>
    </message>
    <message>
        <source>Not saved: two drafts to choose from</source>
        <translation>Por guardar: há dois rascunhos à escolha</translation>
    </message>
    <message>
        <source>Changes in this draft: %1.</source>
        <translation>Alterações neste rascunho: %1.</translation>
    </message>
    <message>
        <source>Nobody has published rules yet: these are the defaults.</source>
        <translation>Ainda ninguém publicou regras: estas são as iniciais.</translation>
    </message>
    <message>
        <source>Live version by %1, %2.</source>
        <translation>Versão em vigor de %1, %2.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>as the channel</source>
        <translation>como o canal</translation>
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
        <translation>também pessoas de %1</translation>
    </message>
    <message>
        <source>%1: to %2</source>
        <translation>%1: para %2</translation>
    </message>
    <message>
        <source>Share in time</source>
        <translation>Parte a tempo</translation>
    </message>
    <message>
        <source>Begins within</source>
        <translation>Começa em</translation>
    </message>
    <message>
        <source>Head start</source>
        <translation>Avanço</translation>
    </message>
    <message>
        <source>Among equals</source>
        <translation>Entre iguais</translation>
    </message>
    <message>
        <source>Known agent first for</source>
        <translation>Primeiro quem já conhece, durante</translation>
    </message>
    <message>
        <source>An offer lasts</source>
        <translation>Uma oferta dura</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <translation>Conclusão</translation>
    </message>
    <message>
        <source>Return if unanswered</source>
        <translation>Volta sem resposta</translation>
    </message>
    <message>
        <source>units</source>
        <translation>unidades</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>no máximo</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sem limite</translation>
    </message>
    <message>
        <source>nothing else beside it</source>
        <translation>nada mais ao mesmo tempo</translation>
    </message>
    <message>
        <source>can be interrupted</source>
        <translation>pode ser interrompido</translation>
    </message>
    <message>
        <source>silent after</source>
        <translation>em silêncio após</translation>
    </message>
    <message>
        <source>comes back to a full agent</source>
        <translation>volta a um agente cheio</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Em pausa</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Passo %1</translation>
    </message>
    <message>
        <source>First ring</source>
        <translation>Primeiro anel</translation>
    </message>
    <message>
        <source>Second ring</source>
        <translation>Segundo anel</translation>
    </message>
    <message>
        <source>Overflow %1</source>
        <translation>Transbordo %1</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Reserva</translation>
    </message>
    <message>
        <source>Reserve on before due</source>
        <translation>Reserva entra antes do prazo</translation>
    </message>
    <message>
        <source>Reserve off before due</source>
        <translation>Reserva sai antes do prazo</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aberta</translation>
    </message>
    <message>
        <source>When closed</source>
        <translation>Quando está fechada</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Em todo o lado</translation>
    </message>
    <message>
        <source>Order of waiting</source>
        <translation>Ordem de espera</translation>
    </message>
    <message>
        <source>Units of the interruptible pool</source>
        <translation>Unidades da reserva interrompível</translation>
    </message>
    <message>
        <source>Missed offers until away</source>
        <translation>Ofertas perdidas até ausente</translation>
    </message>
    <message>
        <source>Counted within</source>
        <translation>Contadas em</translation>
    </message>
    <message>
        <source>Available again after</source>
        <translation>Disponível de novo após</translation>
    </message>
    <message>
        <source>A declined offer rests for</source>
        <translation>Uma oferta recusada descansa</translation>
    </message>
    <message>
        <source>Offers in vain until the next step</source>
        <translation>Ofertas em vão até ao passo seguinte</translation>
    </message>
    <message>
        <source>Gentle start after an absence of</source>
        <translation>Começo suave após uma ausência de</translation>
    </message>
    <message>
        <source>Gentle start lasts</source>
        <translation>O começo suave dura</translation>
    </message>
    <message>
        <source>%1, %2: %3, was %4</source>
        <translation>%1, %2: %3, antes %4</translation>
    </message>
    <message>
        <source>Goes to people with: %1.</source>
        <translation>Vai para pessoas com: %1.</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 durante %2</translation>
    </message>
    <message>
        <source>; then </source>
        <translation>; depois </translation>
    </message>
    <message>
        <source>When it is too much, it flows to %1.</source>
        <translation>Quando é demasiado, passa para %1.</translation>
    </message>
    <message>
        <source>Open %1.</source>
        <translation>Aberta %1.</translation>
    </message>
    <message>
        <source>give a number from 0 to 1000</source>
        <translation>escreva um número de 0 a 1000</translation>
    </message>
    <message>
        <source>give 0 for no limit, or a number above it</source>
        <translation>escreva 0 se não há limite, ou um número maior</translation>
    </message>
    <message>
        <source>a channel is exclusive or interruptible, not both</source>
        <translation>um canal é exclusivo ou interrompível, não as duas coisas</translation>
    </message>
    <message>
        <source>takes more than the interruptible pool holds; nobody could have one</source>
        <translation>ocupa mais do que cabe na reserva interrompível; ninguém poderia ter um</translation>
    </message>
    <message>
        <source>a time cannot be negative</source>
        <translation>um tempo não pode ser negativo</translation>
    </message>
    <message>
        <source>names a skill that does not exist; remove it</source>
        <translation>nomeia uma competência que não existe; retire-a</translation>
    </message>
    <message>
        <source>a level is from 1 to 5</source>
        <translation>um nível vai de 1 a 5</translation>
    </message>
    <message>
        <source>names a skill twice; keep one of them</source>
        <translation>nomeia uma competência duas vezes; deixe uma</translation>
    </message>
    <message>
        <source>names an agent who does not exist; remove it</source>
        <translation>nomeia um agente que não existe; retire-o</translation>
    </message>
    <message>
        <source>names an agent twice; keep one of them</source>
        <translation>nomeia um agente duas vezes; deixe um</translation>
    </message>
    <message>
        <source>only the last step may last until somebody takes it; give a time</source>
        <translation>só o último passo pode durar até que alguém o aceite; escreva um tempo</translation>
    </message>
    <message>
        <source>give 1, 2 or 3, or 0 for everybody</source>
        <translation>escreva 1, 2 ou 3, ou 0 para todos</translation>
    </message>
    <message>
        <source>names a queue that does not exist; remove it</source>
        <translation>nomeia uma fila que não existe; retire-a</translation>
    </message>
    <message>
        <source>ends before it begins; hours over midnight are two lines</source>
        <translation>acaba antes de começar; um horário que passa da meia-noite são duas linhas</translation>
    </message>
    <message>
        <source>names a queue that does not exist; choose another</source>
        <translation>nomeia uma fila que não existe; escolha outra</translation>
    </message>
    <message>
        <source>is the queue itself; choose another</source>
        <translation>é a própria fila; escolha outra</translation>
    </message>
    <message>
        <source>give a time above 0</source>
        <translation>escreva um tempo maior que 0</translation>
    </message>
    <message>
        <source>give 0 or a number above it</source>
        <translation>escreva 0 ou um número maior</translation>
    </message>
    <message>
        <source>give a number from 1 to 99</source>
        <translation>escreva um número de 1 a 99</translation>
    </message>
    <message>
        <source>is longer than a year</source>
        <translation>é mais de um ano</translation>
    </message>
    <message>
        <source>names an agent of the first ring; keep one of them</source>
        <translation>nomeia um agente do primeiro anel; deixe-o num só</translation>
    </message>
    <message>
        <source>must be longer than onBefore, or people come and go</source>
        <translation>tem de ser maior que o tempo de entrada, ou as pessoas vão e vêm</translation>
    </message>
    <message>
        <source>give 0 for never, or up to 15</source>
        <translation>escreva 0 para nunca, ou até 15</translation>
    </message>
    <message>
        <source>give 0 for never, or up to 100</source>
        <translation>escreva 0 para nunca, ou até 100</translation>
    </message>
    <message>
        <source>give -840 to 840</source>
        <translation>escreva de -840 a 840</translation>
    </message>
    <message>
        <source>does not exist; remove its rules</source>
        <translation>não existe; retire as suas regras</translation>
    </message>
    <message>
        <source>has rules already; merge the two</source>
        <translation>já tem regras; junte as duas</translation>
    </message>
    <message>
        <source>Paused: what comes in waits, nothing is offered.</source>
        <translation>Em pausa: o que entra espera, nada é oferecido.</translation>
    </message>
    <message>
        <source>%1 % of what comes to %2 begins within %3.</source>
        <translation>%1 % do que chega a %2 começa em %3.</translation>
    </message>
    <message>
        <source>%1 % of what comes to %2 begins in the time of its channel.</source>
        <translation>%1 % do que chega a %2 começa no tempo do seu canal.</translation>
    </message>
    <message>
        <source>Whoever the customer knows comes first, for %1.</source>
        <translation>Quem o cliente já conhece vem primeiro, durante %1.</translation>
    </message>
    <message>
        <source>Always open</source>
        <translation>Sempre aberta</translation>
    </message>
    <message>
        <source>Who can do least else</source>
        <translation>O menos versátil</translation>
    </message>
    <message>
        <source>Who knows it best</source>
        <translation>O que melhor o sabe</translation>
    </message>
    <message>
        <source>Who has waited longest</source>
        <translation>O que mais esperou</translation>
    </message>
    <message>
        <source>Wait until it opens</source>
        <translation>Esperar que abra</translation>
    </message>
    <message>
        <source>Go to another queue</source>
        <translation>Ir para outra fila</translation>
    </message>
    <message>
        <source>Offer to call back</source>
        <translation>Oferecer devolver a chamada</translation>
    </message>
    <message>
        <source>Take a message</source>
        <translation>Tomar um recado</translation>
    </message>
    <message>
        <source>Send away</source>
        <translation>Não atender</translation>
    </message>
    <message>
        <source>Expected wait over</source>
        <translation>Espera prevista superior a</translation>
    </message>
    <message>
        <source>More waiting than</source>
        <translation>Esperam mais de</translation>
    </message>
    <message>
        <source>Nobody signed in</source>
        <translation>Ninguém ligado</translation>
    </message>
    <message>
        <source>Earliest due time first</source>
        <translation>Primeiro o que vence antes</translation>
    </message>
    <message>
        <source>Weighted by speed</source>
        <translation>Segundo a rapidez</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
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
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Chamadas</translation>
    </message>
    <message>
        <source>Ring 1</source>
        <translation>Anel 1</translation>
    </message>
    <message>
        <source>Rings 1 and 2</source>
        <translation>Anéis 1 e 2</translation>
    </message>
    <message>
        <source>Rings 1 to 3</source>
        <translation>Anéis 1 a 3</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>No skill needed</source>
        <translation>Sem competência exigida</translation>
    </message>
    <message>
        <source>give 0 for Monday to 6 for Sunday</source>
        <translation>indique de 0 (segunda) a 6 (domingo)</translation>
    </message>
    <message>
        <source>give minutes of the day, 0 to 1440</source>
        <translation>indique minutos do dia, de 0 a 1440</translation>
    </message>
</context>
<context>
    <name>shell::Alerts</name>
    <message>
        <source>Someone offers me work</source>
        <translation>Alguém me oferece trabalho</translation>
    </message>
    <message>
        <source>A customer answers me</source>
        <translation>Um cliente responde-me</translation>
    </message>
    <message>
        <source>SLA under 5 min</source>
        <translation>SLA abaixo de 5 min</translation>
    </message>
    <message>
        <source>My answer could not be sent</source>
        <translation>A minha resposta não pôde ser enviada</translation>
    </message>
    <message>
        <source>My change needs a decision</source>
        <translation>A minha alteração precisa de uma decisão</translation>
    </message>
    <message>
        <source>Bell</source>
        <translation>Sino</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>Suave</translation>
    </message>
    <message>
        <source>Two tones</source>
        <translation>Dois tons</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Grave</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
</context>
<context>
    <name>shell::Palette</name>
    <message>
        <source>On this conversation</source>
        <translation>Nesta conversa</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir para</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferências</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
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
        <translation>Durante uma hora</translation>
    </message>
    <message>
        <source>For three hours</source>
        <translation>Durante três horas</translation>
    </message>
    <message>
        <source>Until tomorrow morning</source>
        <translation>Até amanhã de manhã</translation>
    </message>
    <message>
        <source>Disturb me again</source>
        <translation>Voltar a avisar-me</translation>
    </message>
    <message>
        <source>Do not disturb until %1</source>
        <translation>Não incomodar até %1</translation>
    </message>
    <message>
        <source>Do not disturb, as set in the preferences</source>
        <translation>Não incomodar, como definido nas preferências</translation>
    </message>
</context>
<context>
    <name>tabs</name>
    <message>
        <source>a colleague is writing</source>
        <translation>um colega está a escrever</translation>
    </message>
    <message>
        <source>new message</source>
        <translation>mensagem nova</translation>
    </message>
    <message>
        <source>yours to answer</source>
        <translation>cabe-lhe responder</translation>
    </message>
    <message>
        <source>waiting for the customer</source>
        <translation>a aguardar o cliente</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fechada</translation>
    </message>
    <message>
        <source>open</source>
        <translation>aberta</translation>
    </message>
</context>
<context>
    <name>texts</name>
    <message>
        <source>New</source>
        <translation>Nova</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aberta</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendente</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Resolvida</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fechada</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baixa</translation>
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
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Public post</source>
        <translation>Mensagem pública</translation>
    </message>
    <message>
        <source>Direct message</source>
        <translation>Mensagem direta</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Chamada</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponível</translation>
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
        <translation>Conclusão</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Desligado</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>A aguardar envio</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>A enviar</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregue</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lido</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Não enviado</translation>
    </message>
    <message>
        <source>May not have arrived</source>
        <translation>Pode não ter chegado</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Social handle</source>
        <translation>Conta em redes</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Minhas</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Por atribuir</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipa</translation>
    </message>
    <message>
        <source>SLA at risk</source>
        <translation>SLA em risco</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Adiadas</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Rascunhos</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluídas</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Team lead</source>
        <translation>Responsável de equipa</translation>
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
        <translation>muito negativo</translation>
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
        <translation>Espanhol</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglês</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Português</translation>
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
        <translation>A enviar mais tarde</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Envio anulado</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>Enviar mais tarde</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Menções</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Por ler</translation>
    </message>
    <message>
        <source>Live now</source>
        <translation>Em direto agora</translation>
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
        <translation>Assistente</translation>
    </message>
    <message>
        <source>Internal note, %1, %2: %3</source>
        <translation>Nota interna, %1, %2: %3</translation>
    </message>
    <message>
        <source>Event, %1: %2</source>
        <translation>Evento, %1: %2</translation>
    </message>
    <message>
        <source>%1, call of %2, %3: %4</source>
        <translation>%1, chamada de %2, %3: %4</translation>
    </message>
    <message>
        <source>Assistant, %1, %2: %3</source>
        <translation>Assistente, %1, %2: %3</translation>
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
        <translation>Continua por e-mail</translation>
    </message>
    <message>
        <source>Moved to chat</source>
        <translation>Passa a chat</translation>
    </message>
    <message>
        <source>Moved to public posts</source>
        <translation>Passa a mensagens públicas</translation>
    </message>
    <message>
        <source>Moved to direct message</source>
        <translation>Passa a mensagem direta</translation>
    </message>
    <message>
        <source>Moved to WhatsApp</source>
        <translation>Passa a WhatsApp</translation>
    </message>
    <message>
        <source>Moved to SMS</source>
        <translation>Passa a SMS</translation>
    </message>
    <message>
        <source>Continues by telephone</source>
        <translation>Continua por telefone</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier events</source>
        <translation>
            <numerusform>%n evento anterior</numerusform>
            <numerusform>%n eventos anteriores</numerusform>
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
        <translation>Chamada</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Público</translation>
    </message>
    <message>
        <source>Pictures from other places are not shown</source>
        <translation>As imagens de outros sítios não são mostradas</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copiar o texto</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar de novo</translation>
    </message>
    <message>
        <source>It arrived</source>
        <translation>Chegou</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Enviar agora</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Anular envio</translation>
    </message>
    <message>
        <source>Change time</source>
        <translation>Mudar a hora</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n novo</numerusform>
            <numerusform>%n novos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Translated by a machine: %2</source>
        <translation>%1. Tradução automática: %2</translation>
    </message>
</context>
<context>
    <name>translator</name>
    <message>
        <source>%1 Install %2 to have it.</source>
        <translation>%1 Instale %2 para traduzir.</translation>
    </message>
    <message>
        <source>This computer has no translation program.</source>
        <translation>Este computador não tem programa de tradução.</translation>
    </message>
    <message>
        <source>This computer cannot translate from %1 into %2.</source>
        <translation>Este computador não traduz de %1 para %2.</translation>
    </message>
    <message>
        <source>This text is too long to be translated.</source>
        <translation>Este texto é demasiado longo para traduzir.</translation>
    </message>
    <message>
        <source>The translation took too long and was stopped.</source>
        <translation>A tradução demorou demasiado e foi interrompida.</translation>
    </message>
    <message>
        <source>The translation program failed.</source>
        <translation>O programa de tradução falhou.</translation>
    </message>
</context>
</TS>
