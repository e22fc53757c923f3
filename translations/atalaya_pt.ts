<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_PT" sourcelanguage="en">
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
        <source>Something newer has arrived since you began. Read it; send again to send all the same.</source>
        <translation>Chegou algo novo desde que começou. Leia-o; envie outra vez se quiser enviar mesmo assim.</translation>
    </message>
    <message>
        <source>The text speaks of a file, and none is attached. Send again to send all the same.</source>
        <translation>O texto fala de um ficheiro e não há nenhum anexo. Envie outra vez se quiser enviar mesmo assim.</translation>
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
        <source>Choose what happens after sending</source>
        <translation>Escolher o que acontece depois de enviar</translation>
    </message>
    <message>
        <source>Something newer has arrived since you began. Read it before you send.</source>
        <translation>Chegou algo novo desde que começou. Leia-o antes de enviar.</translation>
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
    <name>atalaya::models::InboxModel</name>
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
    <message numerus="yes">
        <source>reply overdue by %n minutes</source>
        <translation>
            <numerusform>resposta vencida há %n minuto</numerusform>
            <numerusform>resposta vencida há %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reply due in %n minutes</source>
        <translation>
            <numerusform>resposta em %n minuto</numerusform>
            <numerusform>resposta em %n minutos</numerusform>
        </translation>
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
        <translation>Escuro</translation>
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
        <translation>Texto maior</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto mais pequeno</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Linhas compactas</translation>
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
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Nothing found on this computer</source>
        <translation>Nada encontrado neste computador</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Neste computador</translation>
    </message>
    <message>
        <source>There is more. Add a word to narrow it down.</source>
        <translation>Há mais. Acrescente uma palavra para restringir.</translation>
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
        <translation>Anular</translation>
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
        <source>No network? What you have seen is on this computer, encrypted. Replies wait in the outbox.</source>
        <translation>Sem rede? O que já viu está neste computador, cifrado. As respostas aguardam na caixa de saída.</translation>
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
        <source>synced %1 s ago</source>
        <translation>sincronizado há %1 s</translation>
    </message>
    <message>
        <source>synced %1</source>
        <translation>sincronizado %1</translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <translation>
            <numerusform>%n não enviado</numerusform>
            <numerusform>%n não enviados</numerusform>
        </translation>
    </message>
    <message>
        <source>outbox empty</source>
        <translation>caixa de saída vazia</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting in the outbox</source>
        <translation>
            <numerusform>%n aguarda na caixa de saída</numerusform>
            <numerusform>%n aguardam na caixa de saída</numerusform>
        </translation>
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
        <source>Preferences</source>
        <translation>Preferências</translation>
    </message>
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
        <source>No connection since %1. Keep working: what you send waits in the outbox.</source>
        <translation>Sem ligação desde as %1. Continue a trabalhar: o que enviar aguarda na caixa de saída.</translation>
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
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nova conversa</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Ir para %1</translation>
    </message>
    <message>
        <source>Search articles</source>
        <translation>Pesquisar artigos</translation>
    </message>
    <message>
        <source>Show or hide the context panel</source>
        <translation>Mostrar ou ocultar o painel de contexto</translation>
    </message>
    <message>
        <source>Try to connect now</source>
        <translation>Tentar ligar agora</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Ligado</translation>
    </message>
    <message>
        <source>Hide the context panel</source>
        <translation>Ocultar o painel de contexto</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n waiting, oldest %2</source>
        <translation>
            <numerusform>%1: %n em espera, a mais antiga %2</numerusform>
            <numerusform>%1: %n em espera, a mais antiga %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Connect now</source>
        <translation>Ligar agora</translation>
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
        <source>Back from its snooze</source>
        <translation>De volta do adiamento</translation>
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
</context>
</TS>
