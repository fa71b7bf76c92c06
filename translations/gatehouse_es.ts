<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>app::Desktop</name>
    <message>
        <source>The data file is damaged, so nothing more is written to it.</source>
        <translation>El archivo de datos está dañado, así que ya no se escribe nada en él.</translation>
    </message>
    <message>
        <source>A good copy of %1 is there.</source>
        <translation>Hay una copia buena del %1.</translation>
    </message>
    <message>
        <source>There is no good copy.</source>
        <translation>No hay ninguna copia buena.</translation>
    </message>
    <message>
        <source>Look at the choices</source>
        <translation>Ver las opciones</translation>
    </message>
    <message>
        <source>Learn more</source>
        <translation>Más información</translation>
    </message>
    <message>
        <source>The link leads to no place in Gatehouse.</source>
        <translation>El enlace no lleva a ningún lugar de Gatehouse.</translation>
    </message>
    <message>
        <source>Gatehouse, PRACTICE</source>
        <translation>Gatehouse, PRÁCTICA</translation>
    </message>
    <message>
        <source>Decisions (%L1)</source>
        <translation>Decisiones (%L1)</translation>
    </message>
    <message>
        <source>Not sure whether sent (%L1)</source>
        <translation>Sin confirmar si se envió (%L1)</translation>
    </message>
    <message>
        <source>Failed (%L1)</source>
        <translation>Fallidos (%L1)</translation>
    </message>
    <message>
        <source>The other window could not be started.</source>
        <translation>No se pudo abrir la otra ventana.</translation>
    </message>
</context>
<context>
    <name>app::TokenStart</name>
    <message>
        <source>This token belongs to another bot.</source>
        <translation>Este token es de otro bot.</translation>
    </message>
    <message>
        <source>The data here is of a different one. Another bot needs a profile of its own.</source>
        <translation>Los datos de aquí son de uno distinto. Otro bot necesita su propio perfil.</translation>
    </message>
    <message>
        <source>Enter the right token</source>
        <translation>Introducir el token correcto</translation>
    </message>
    <message>
        <source>It is encrypted with your passphrase.</source>
        <translation>Está cifrado con tu frase de contraseña.</translation>
    </message>
    <message>
        <source>The bot&apos;s token cannot be read, so Gatehouse does not listen.</source>
        <translation>No se puede leer el token del bot, así que Gatehouse no escucha.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Enter the token</source>
        <translation>Introducir el token</translation>
    </message>
    <message>
        <source>New profile…</source>
        <translation>Perfil nuevo…</translation>
    </message>
</context>
<context>
    <name>app::WindowProgram</name>
    <message>
        <source>Gatehouse cannot open its data.</source>
        <translation>Gatehouse no puede abrir sus datos.</translation>
    </message>
    <message>
        <source>The copy could not be put in place.</source>
        <translation>No se pudo poner la copia en su lugar.</translation>
    </message>
    <message>
        <source>Gatehouse cannot keep its data in %1.</source>
        <translation>Gatehouse no puede guardar sus datos en %1.</translation>
    </message>
    <message>
        <source>It is portable here, because a folder “data” or a file “portable” is beside the program. Move the program to a folder that you may write to, or take that away.</source>
        <translation>Aquí funciona como portátil, porque junto al programa hay una carpeta “data” o un archivo “portable”. Mueve el programa a una carpeta en la que puedas escribir, o quítalos.</translation>
    </message>
</context>
<context>
    <name>ui::AboutSection</name>
    <message>
        <source>Gatehouse</source>
        <translation>Gatehouse</translation>
    </message>
    <message>
        <source>Gatehouse %1</source>
        <translation>Gatehouse %1</translation>
    </message>
    <message>
        <source>Qt %1</source>
        <translation>Qt %1</translation>
    </message>
    <message>
        <source>Runs the paid groups and channels of your own Telegram bot from this computer. It is free software under the GNU General Public License, version 3 or later, and is not made or endorsed by Telegram.</source>
        <translation>Gestiona desde este equipo los grupos y canales de pago de tu propio bot de Telegram. Es software libre bajo la Licencia Pública General de GNU, versión 3 o posterior, y no lo ha creado ni lo avala Telegram.</translation>
    </message>
    <message>
        <source>Portable: everything is kept in the folder “data” beside the program, and the keychain of this computer is not used.</source>
        <translation>Portátil: todo se guarda en la carpeta “data” junto al programa, y no se usa el llavero de este equipo.</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>Código fuente</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>The details are versions and the kind of system, for whoever helps you. No names and no secrets are in them.</source>
        <translation>Los detalles son las versiones y el tipo de sistema, para quien te ayude. No contienen nombres ni secretos.</translation>
    </message>
    <message>
        <source>The details are copied.</source>
        <translation>Detalles copiados.</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <translation>Versiones nuevas</translation>
    </message>
    <message>
        <source>Look for newer versions once a day</source>
        <translation>Buscar versiones nuevas una vez al día</translation>
    </message>
    <message>
        <source>Off, nothing is ever asked. On, Gatehouse reads one public file from %1 and tells nothing about you but its own version. Nothing is downloaded or installed by itself.</source>
        <translation>Desactivado, nunca se consulta nada. Activado, Gatehouse lee un archivo público de %1 y no revela nada de ti, solo su propia versión. Nada se descarga ni se instala solo.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Novedades</translation>
    </message>
    <message>
        <source>The practice Telegram asks nobody.</source>
        <translation>El Telegram de práctica no consulta a nadie.</translation>
    </message>
    <message>
        <source>Gatehouse %1 is there; this is %2.</source>
        <translation>Ya está disponible Gatehouse %1; este es %2.</translation>
    </message>
    <message>
        <source>The file could not be read. Gatehouse tries again tomorrow.</source>
        <translation>No se pudo leer el archivo. Gatehouse lo intenta de nuevo mañana.</translation>
    </message>
    <message>
        <source>This is the newest version, as of %1.</source>
        <translation>Es la versión más reciente (consulta: %1).</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Gatehouse stands on the work of others. Thank you.</source>
        <translation>Gatehouse se apoya en el trabajo de otras personas. Gracias.</translation>
    </message>
    <message>
        <source>Licence of %1: %2</source>
        <extracomment>For screen readers: the licence of a library.</extracomment>
        <translation>Licencia de %1: %2</translation>
    </message>
</context>
<context>
    <name>ui::AccessForm</name>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Without an end</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 semana</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 mes</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 meses</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 año</translation>
    </message>
    <message>
        <source>Other day</source>
        <translation>Otro día</translation>
    </message>
    <message>
        <source>Personal links</source>
        <translation>Enlaces personales</translation>
    </message>
    <message>
        <source>Each works once, for this person only.</source>
        <translation>Cada uno vale una vez, solo para esta persona.</translation>
    </message>
    <message>
        <source>Request to join</source>
        <translation>Solicitud de ingreso</translation>
    </message>
    <message>
        <source>The person asks, Gatehouse lets exactly this person in.</source>
        <translation>La persona lo solicita y Gatehouse deja entrar justo a esta persona.</translation>
    </message>
</context>
<context>
    <name>ui::ActivityPage</name>
    <message>
        <source>It is sent again.</source>
        <translation>Se envía de nuevo.</translation>
    </message>
    <message>
        <source>Dropped. It is not sent.</source>
        <translation>Descartado. No se envía.</translation>
    </message>
    <message>
        <source>Tried again, and handled.</source>
        <translation>Reintentado y procesado.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>What waits for you, what waits to be sent, and what was done</source>
        <translation>Lo que te espera, lo que está por enviar y lo que se hizo</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>To be sent</source>
        <translation>Por enviar</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Sin confirmar</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidos</translation>
    </message>
    <message>
        <source>Not handled</source>
        <translation>Sin procesar</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>No hay nada por enviar.</translation>
    </message>
    <message>
        <source>Of everything that was sent it is known how it ended.</source>
        <translation>De todo lo enviado se sabe cómo terminó.</translation>
    </message>
    <message>
        <source>Nothing failed.</source>
        <translation>No falló nada.</translation>
    </message>
    <message>
        <source>Everything that arrived was handled.</source>
        <translation>Se procesó todo lo que llegó.</translation>
    </message>
    <message>
        <source>Nothing happened yet, or nothing matches.</source>
        <translation>Aún no ha pasado nada, o nada coincide.</translation>
    </message>
    <message>
        <source>Person, id or chat</source>
        <translation>Persona, id o chat</translation>
    </message>
    <message>
        <source>It could not be loaded. The last known list is shown.</source>
        <translation>No se pudo cargar. Se muestra la última lista conocida.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines were copied.</source>
        <translation>
            <numerusform>Se copió %Ln línea.</numerusform>
            <numerusform>Se copiaron %Ln líneas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Search this list</source>
        <translation>Buscar en esta lista</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mostrar más</translation>
    </message>
    <message>
        <source>The newest %1 are shown. The search finds older ones.</source>
        <translation>Se muestran los %1 más recientes. La búsqueda encuentra los anteriores.</translation>
    </message>
    <message>
        <source>Nothing in this list has these words.</source>
        <translation>Nada en esta lista tiene estas palabras.</translation>
    </message>
    <message>
        <source>%1 are loaded, and there are more.</source>
        <translation>Se han cargado %1, y hay más.</translation>
    </message>
</context>
<context>
    <name>ui::ActivityPane</name>
    <message>
        <source>Asks for you</source>
        <translation>Por decidir</translation>
    </message>
    <message>
        <source>Why this question</source>
        <translation>Por qué esta pregunta</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Preguntado</translation>
    </message>
    <message>
        <source>What each answer does</source>
        <translation>Qué hace cada respuesta</translation>
    </message>
    <message>
        <source>Also asked in Telegram</source>
        <translation>También preguntado en Telegram</translation>
    </message>
    <message>
        <source>The bot asked you there too. The first answer counts, wherever you give it.</source>
        <translation>El bot también te preguntó allí. Vale la primera respuesta, la des donde la des.</translation>
    </message>
    <message>
        <source>Not asked there. Introduce your own Telegram account in the settings, and the bot asks you.</source>
        <translation>Allí no se preguntó. Presenta tu propia cuenta de Telegram en Ajustes y el bot te preguntará.</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>Número %1</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar de nuevo</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Look in the program log</source>
        <translation>Mirar en el registro del programa</translation>
    </message>
    <message>
        <source>How it is</source>
        <translation>Cómo está</translation>
    </message>
    <message>
        <source>“Send again” may make people see it twice; “Drop” may make them never see it. Look in the chat before you choose.</source>
        <translation>Con “Enviar de nuevo” puede verse dos veces; con “Descartar” puede que no se vea nunca. Mira en el chat antes de elegir.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>Anotado</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>No antes de</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Not handled: %1</source>
        <translation>Sin procesar: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>It could not be read at all. Everything else went on.</source>
        <translation>No se pudo leer en absoluto. Todo lo demás siguió.</translation>
    </message>
    <message>
        <source>Only one part failed on it; everything else went on.</source>
        <translation>Solo falló una parte; todo lo demás siguió.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>In the log</source>
        <translation>En el registro</translation>
    </message>
    <message>
        <source>As it arrived</source>
        <translation>Tal como llegó</translation>
    </message>
    <message>
        <source>Open person</source>
        <translation>Abrir persona</translation>
    </message>
    <message>
        <source>Open chat</source>
        <translation>Abrir chat</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Heard of</source>
        <translation>Se supo</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
</context>
<context>
    <name>ui::AddMemberDialog</name>
    <message>
        <source>Add member</source>
        <translation>Añadir miembro</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>En</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Cuánto tiempo</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>Add and send links</source>
        <translation>Añadir y enviar enlaces</translation>
    </message>
    <message>
        <source>You can undo for 10 seconds.</source>
        <translation>Puedes deshacerlo durante 10 segundos.</translation>
    </message>
    <message>
        <source>Connect a chat first.</source>
        <translation>Conecta antes un chat.</translation>
    </message>
    <message>
        <source>Say who: a name from the list, an @name or an id.</source>
        <translation>Indica quién: un nombre de la lista, un @name o un id.</translation>
    </message>
    <message>
        <source>Choose at least one chat.</source>
        <translation>Elige al menos un chat.</translation>
    </message>
    <message>
        <source>Nobody with this @name was seen yet. Use the id, or let the person write to the bot first.</source>
        <translation>Aún no se ha visto a nadie con este @name. Usa el id, o pide antes a la persona que escriba al bot.</translation>
    </message>
    <message>
        <source>This person cannot be added yet.</source>
        <translation>Aún no se puede añadir a esta persona.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A chat, then what happens there.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>At the end of %1 the person is removed.</source>
        <translation>Al terminar el %1 se quita a la persona.</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Qué pasará</translation>
    </message>
    <message numerus="yes">
        <source>%1 is added to %Ln chats.</source>
        <translation>
            <numerusform>Se añade a %1 en %Ln chat.</numerusform>
            <numerusform>Se añade a %1 en %Ln chats.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be done in the chosen chats.</source>
        <translation>No se puede hacer nada en los chats elegidos.</translation>
    </message>
    <message>
        <source>Nothing could be done in the chosen chats.</source>
        <translation>No se pudo hacer nada en los chats elegidos.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chats were left out.</source>
        <translation>
            <numerusform>Se dejó fuera %Ln chat.</numerusform>
            <numerusform>Se dejaron fuera %Ln chats.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AppearanceForm</name>
    <message>
        <source>High contrast</source>
        <translation>Contraste alto</translation>
    </message>
    <message>
        <source>Buttons and fields as the desktop draws them</source>
        <translation>Botones y campos como los dibuja el escritorio</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>Colores del sistema</translation>
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
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Tamaño del texto</translation>
    </message>
</context>
<context>
    <name>ui::AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
</context>
<context>
    <name>ui::Audit</name>
    <message>
        <source>%1 was let into %2</source>
        <translation>%1 recibió acceso a %2</translation>
    </message>
    <message>
        <source>Let into %2.</source>
        <translation>Recibió acceso a %2.</translation>
    </message>
    <message>
        <source>%1 is to leave %2</source>
        <translation>%1 debe salir de %2</translation>
    </message>
    <message>
        <source>Is to leave %2.</source>
        <translation>Debe salir de %2.</translation>
    </message>
    <message>
        <source>%1 is to be banned from %2</source>
        <translation>Se va a vetar a %1 en %2</translation>
    </message>
    <message>
        <source>Is to be banned from %2.</source>
        <translation>Se le va a vetar en %2.</translation>
    </message>
    <message>
        <source>%1 has no reason to be in %2 any more, and stays</source>
        <translation>%1 ya no tiene motivo para estar en %2, y se queda</translation>
    </message>
    <message>
        <source>Has no reason to be in %2 any more, and stays.</source>
        <translation>Ya no tiene motivo para estar en %2, y se queda.</translation>
    </message>
    <message>
        <source>%1 may stay in %2</source>
        <translation>%1 puede quedarse en %2</translation>
    </message>
    <message>
        <source>May stay in %2.</source>
        <translation>Puede quedarse en %2.</translation>
    </message>
    <message>
        <source>The last change for %1 in %2 was taken back</source>
        <translation>Se deshizo el último cambio de %1 en %2</translation>
    </message>
    <message>
        <source>The last change in %2 was taken back.</source>
        <translation>Se deshizo el último cambio en %2.</translation>
    </message>
    <message>
        <source>%1 was removed from %2</source>
        <translation>Se quitó a %1 de %2</translation>
    </message>
    <message>
        <source>Removed from %2.</source>
        <translation>Se le quitó de %2.</translation>
    </message>
    <message>
        <source>%1 was banned from %2</source>
        <translation>Se vetó a %1 en %2</translation>
    </message>
    <message>
        <source>Banned from %2.</source>
        <translation>Se le vetó en %2.</translation>
    </message>
    <message>
        <source>%1 could not be removed from %2</source>
        <translation>No se pudo quitar a %1 de %2</translation>
    </message>
    <message>
        <source>Could not be removed from %2.</source>
        <translation>No se le pudo quitar de %2.</translation>
    </message>
    <message>
        <source>The removal of %1 from %2 was given up</source>
        <translation>Se desistió de quitar a %1 de %2</translation>
    </message>
    <message>
        <source>The removal from %2 was given up.</source>
        <translation>Se desistió de quitarle de %2.</translation>
    </message>
    <message>
        <source>%1 joined %2</source>
        <translation>%1 entró en %2</translation>
    </message>
    <message>
        <source>Joined %2.</source>
        <translation>Entró en %2.</translation>
    </message>
    <message>
        <source>%1 joined %2 with the personal link</source>
        <translation>%1 entró en %2 con el enlace personal</translation>
    </message>
    <message>
        <source>Joined %2 with the personal link. The link was closed.</source>
        <translation>Entró en %2 con el enlace personal. El enlace se cerró.</translation>
    </message>
    <message>
        <source>An administrator added %1 to %2</source>
        <translation>Un administrador añadió a %1 a %2</translation>
    </message>
    <message>
        <source>Added to %2 by an administrator.</source>
        <translation>Un administrador le dio acceso a %2.</translation>
    </message>
    <message>
        <source>%1 left %2</source>
        <translation>%1 salió de %2</translation>
    </message>
    <message>
        <source>Left %2.</source>
        <translation>Salió de %2.</translation>
    </message>
    <message>
        <source>An administrator removed %1 from %2</source>
        <translation>Un administrador quitó a %1 de %2</translation>
    </message>
    <message>
        <source>Removed from %2 by an administrator.</source>
        <translation>Un administrador le quitó de %2.</translation>
    </message>
    <message>
        <source>An administrator banned %1 from %2</source>
        <translation>Un administrador vetó a %1 en %2</translation>
    </message>
    <message>
        <source>Banned from %2 by an administrator.</source>
        <translation>Un administrador le vetó en %2.</translation>
    </message>
    <message>
        <source>%1 came into %2 with the link of somebody else</source>
        <translation>%1 entró en %2 con el enlace de otra persona</translation>
    </message>
    <message>
        <source>Came into %2 with the link of somebody else.</source>
        <translation>Entró en %2 con el enlace de otra persona.</translation>
    </message>
    <message>
        <source>Somebody else used the link of %1 into %2: removed, a new link is sent</source>
        <translation>Otra persona usó el enlace de %1 a %2: se la quita y se envía un enlace nuevo</translation>
    </message>
    <message>
        <source>Somebody else used the %2 link. That person is removed; a new link is sent.</source>
        <translation>Otra persona usó el enlace a %2. Se la quita y se envía un enlace nuevo.</translation>
    </message>
    <message>
        <source>A link into %2 was made for %1</source>
        <translation>Se creó un enlace a %2 para %1</translation>
    </message>
    <message>
        <source>A link into %2 was made.</source>
        <translation>Se creó un enlace a %2.</translation>
    </message>
    <message>
        <source>No link into %2 could be made for %1</source>
        <translation>No se pudo crear un enlace a %2 para %1</translation>
    </message>
    <message>
        <source>No link into %2 could be made.</source>
        <translation>No se pudo crear un enlace a %2.</translation>
    </message>
    <message>
        <source>The bot sent %1 the link into %2</source>
        <translation>El bot envió a %1 el enlace a %2</translation>
    </message>
    <message>
        <source>The bot sent the link into %2.</source>
        <translation>El bot envió el enlace a %2.</translation>
    </message>
    <message>
        <source>The link into %2 could not be sent to %1</source>
        <translation>No se pudo enviar a %1 el enlace a %2</translation>
    </message>
    <message>
        <source>The link into %2 could not be sent.</source>
        <translation>No se pudo enviar el enlace a %2.</translation>
    </message>
    <message>
        <source>%1 asked to join %2</source>
        <translation>%1 solicitó el ingreso en %2</translation>
    </message>
    <message>
        <source>Asked to join %2.</source>
        <translation>Solicitó el ingreso en %2.</translation>
    </message>
    <message>
        <source>%1 asked to join %2 and was let in</source>
        <translation>Se aceptó la solicitud de ingreso de %1 en %2</translation>
    </message>
    <message>
        <source>Asked to join %2 and was let in.</source>
        <translation>Se aceptó la solicitud de ingreso en %2.</translation>
    </message>
    <message>
        <source>%1 asked to join %2 and was declined</source>
        <translation>Se rechazó la solicitud de ingreso de %1 en %2</translation>
    </message>
    <message>
        <source>Asked to join %2 and was declined.</source>
        <translation>Se rechazó la solicitud de ingreso en %2.</translation>
    </message>
    <message>
        <source>The request of %1 to join %2 was answered already, or taken back</source>
        <translation>La solicitud de ingreso de %1 en %2 ya tenía respuesta o se retiró</translation>
    </message>
    <message>
        <source>The request to join %2 was answered already, or taken back.</source>
        <translation>La solicitud de ingreso en %2 ya tenía respuesta o se retiró.</translation>
    </message>
    <message>
        <source>The request of %1 to join %2 could not be answered</source>
        <translation>No se pudo responder a la solicitud de ingreso de %1 en %2</translation>
    </message>
    <message>
        <source>The request to join %2 could not be answered.</source>
        <translation>No se pudo responder a la solicitud de ingreso en %2.</translation>
    </message>
    <message>
        <source>A person was forgotten</source>
        <translation>Se olvidó a una persona</translation>
    </message>
    <message>
        <source>Was forgotten.</source>
        <translation>Se olvidó a esta persona.</translation>
    </message>
    <message>
        <source>The note about %1 was changed</source>
        <translation>Se cambió la nota sobre %1</translation>
    </message>
    <message>
        <source>The note was changed.</source>
        <translation>Se cambió la nota.</translation>
    </message>
    <message>
        <source>The tags of %1 were changed</source>
        <translation>Se cambiaron las etiquetas de %1</translation>
    </message>
    <message>
        <source>The tags were changed.</source>
        <translation>Se cambiaron las etiquetas.</translation>
    </message>
    <message>
        <source>A new way into %2 was ordered for %1</source>
        <translation>Se pidió un nuevo acceso a %2 para %1</translation>
    </message>
    <message>
        <source>A new way into %2 was ordered.</source>
        <translation>Se pidió un nuevo acceso a %2.</translation>
    </message>
    <message>
        <source>Something that had failed was sent again</source>
        <translation>Se envió de nuevo algo que había fallado</translation>
    </message>
    <message>
        <source>Something that had failed was sent again.</source>
        <translation>Se envió de nuevo algo que había fallado.</translation>
    </message>
    <message>
        <source>Something that waited or had failed was given up</source>
        <translation>Se descartó algo que esperaba o había fallado</translation>
    </message>
    <message>
        <source>Something that waited or had failed was given up.</source>
        <translation>Se descartó algo que esperaba o había fallado.</translation>
    </message>
    <message>
        <source>News from Telegram that had been set aside was tried again</source>
        <translation>Se reintentó algo que llegó de Telegram y se había apartado</translation>
    </message>
    <message>
        <source>Automation was paused</source>
        <translation>Se pausó la automatización</translation>
    </message>
    <message>
        <source>Automation was switched on again</source>
        <translation>Se reanudó la automatización</translation>
    </message>
    <message>
        <source>A token of the bot was given</source>
        <translation>Se introdujo un token del bot</translation>
    </message>
    <message>
        <source>The token of the bot was forgotten</source>
        <translation>Se olvidó el token del bot</translation>
    </message>
    <message>
        <source>The webhook was removed, so that Gatehouse gets what comes</source>
        <translation>Se quitó el webhook para que Gatehouse reciba lo que llega</translation>
    </message>
    <message>
        <source>The way to the internet was changed</source>
        <translation>Se cambió la conexión a internet</translation>
    </message>
    <message>
        <source>The bot does not write to the owner any more</source>
        <translation>El bot ya no escribe al propietario</translation>
    </message>
    <message>
        <source>A link was made with which the owner introduces themselves</source>
        <translation>Se creó un enlace con el que el propietario se presenta</translation>
    </message>
    <message>
        <source>%1 is the owner now</source>
        <translation>%1 es ahora el propietario</translation>
    </message>
    <message>
        <source>Became the owner.</source>
        <translation>Pasó a ser propietario.</translation>
    </message>
    <message>
        <source>%2 was connected</source>
        <translation>Se conectó %2</translation>
    </message>
    <message>
        <source>%2 was connected again</source>
        <translation>Se volvió a conectar %2</translation>
    </message>
    <message>
        <source>%2 was disconnected; nobody was removed</source>
        <translation>Se desconectó %2; no se quitó a nadie</translation>
    </message>
    <message>
        <source>%2 was put aside</source>
        <translation>Se ignoró %2</translation>
    </message>
    <message>
        <source>How people get into %2 was changed</source>
        <translation>Se cambió la forma de entrar en %2</translation>
    </message>
    <message>
        <source>Telegram was asked again what the bot may do in %2</source>
        <translation>Se preguntó de nuevo a Telegram qué puede hacer el bot en %2</translation>
    </message>
    <message>
        <source>Telegram was asked again what the bot may do in every chat</source>
        <translation>Se preguntó de nuevo a Telegram qué puede hacer el bot en cada chat</translation>
    </message>
    <message>
        <source>A code was made that connects a chat</source>
        <translation>Se creó un código que conecta un chat</translation>
    </message>
    <message>
        <source>The code that connects a chat was withdrawn unused</source>
        <translation>El código que conecta un chat se retiró sin usar</translation>
    </message>
    <message>
        <source>The question about a missing right in %2 was put off</source>
        <translation>Se aplazó la pregunta por un permiso que falta en %2</translation>
    </message>
    <message>
        <source>The bot was told to leave somebody else&apos;s chat</source>
        <translation>Se indicó al bot que saliera de un chat ajeno</translation>
    </message>
    <message>
        <source>The question about somebody else&apos;s chat was put aside</source>
        <translation>Se apartó la pregunta por un chat ajeno</translation>
    </message>
    <message>
        <source>The open links into %2 were closed</source>
        <translation>Se cerraron los enlaces abiertos a %2</translation>
    </message>
    <message>
        <source>Links into %2 are still open: the bot may not close them</source>
        <translation>Siguen abiertos enlaces a %2: el bot no puede cerrarlos</translation>
    </message>
    <message>
        <source>%2 became a supergroup and got a new id</source>
        <translation>%2 pasó a ser un supergrupo y recibió otro id</translation>
    </message>
    <message>
        <source>%2 took a right away from the bot</source>
        <translation>%2 le quitó un permiso al bot</translation>
    </message>
    <message>
        <source>The bot was removed from %2</source>
        <translation>Se quitó al bot de %2</translation>
    </message>
    <message>
        <source>The bot is back in %2</source>
        <translation>El bot está de vuelta en %2</translation>
    </message>
    <message>
        <source>you, here</source>
        <translation>tú, aquí</translation>
    </message>
    <message>
        <source>you, in Telegram</source>
        <translation>tú, en Telegram</translation>
    </message>
    <message>
        <source>in Telegram</source>
        <translation>en Telegram</translation>
    </message>
    <message>
        <source>Another Bot API server was chosen</source>
        <translation>Se eligió otro servidor de la Bot API</translation>
    </message>
    <message>
        <source>%1 was found to be in %2</source>
        <translation>Resulta que %1 está en %2</translation>
    </message>
    <message>
        <source>Found to be in %2. Nobody saw them come.</source>
        <translation>Resulta que está en %2. Nadie vio su llegada.</translation>
    </message>
    <message>
        <source>%1 was found not to be in %2</source>
        <translation>Resulta que %1 ya no está en %2</translation>
    </message>
    <message>
        <source>Found not to be in %2.</source>
        <translation>Resulta que ya no está en %2.</translation>
    </message>
    <message>
        <source>%1 did not have to be removed: Telegram does not know them in %2</source>
        <translation>No hizo falta quitar a %1: Telegram no conoce a esa persona en %2</translation>
    </message>
    <message>
        <source>Did not have to be removed: not known to Telegram in %2.</source>
        <translation>No hizo falta quitar a esta persona: Telegram no la conoce en %2.</translation>
    </message>
    <message>
        <source>A copy took the place of the damaged data, and automation was paused</source>
        <translation>Una copia ocupó el lugar de los datos dañados y se pausó la automatización</translation>
    </message>
</context>
<context>
    <name>ui::AuditModel</name>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
</context>
<context>
    <name>ui::BotSection</name>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>Share bot…</source>
        <translation>Compartir bot…</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Replace token…</source>
        <translation>Cambiar token…</translation>
    </message>
    <message>
        <source>Forget token…</source>
        <translation>Olvidar token…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Use this token</source>
        <translation>Usar este token</translation>
    </message>
    <message>
        <source>The practice Telegram needs no token.</source>
        <translation>El Telegram de práctica no necesita token.</translation>
    </message>
    <message>
        <source>The new token is in use.</source>
        <translation>El token nuevo ya está en uso.</translation>
    </message>
    <message>
        <source>Forget the token</source>
        <translation>Olvidar el token</translation>
    </message>
    <message>
        <source>The token is deleted from where it is kept, and Gatehouse stops listening. Everything else stays. To go on, paste a token of the same bot. To make the old one useless everywhere, send /revoke to BotFather.</source>
        <translation>El token se elimina de donde está guardado y Gatehouse deja de escuchar. Todo lo demás se queda. Para seguir, pega un token del mismo bot. Para que el antiguo no sirva en ningún sitio, envía /revoke a BotFather.</translation>
    </message>
    <message>
        <source>Forget token</source>
        <translation>Olvidar token</translation>
    </message>
    <message>
        <source>The token is forgotten.</source>
        <translation>Token olvidado.</translation>
    </message>
    <message>
        <source>Take over from another service</source>
        <translation>Tomar el control de otro servicio</translation>
    </message>
    <message>
        <source>Telegram hands this bot&apos;s messages to %1 now. The address is taken out of the bot: that service gets nothing more from it, and Gatehouse gets everything, with what waits.</source>
        <translation>Telegram entrega ahora los mensajes de este bot a %1. Esa dirección se quitará del bot: el servicio ya no recibirá nada de él y Gatehouse lo recibirá todo, también lo que espera.</translation>
    </message>
    <message>
        <source>another service</source>
        <translation>otro servicio</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Tomar el control</translation>
    </message>
    <message>
        <source>Gatehouse gets this bot&apos;s messages now.</source>
        <translation>Ahora Gatehouse recibe los mensajes de este bot.</translation>
    </message>
    <message>
        <source>%1, %2, id %3</source>
        <translation>%1, %2, id %3</translation>
    </message>
    <message>
        <source>No bot yet.</source>
        <translation>Aún no hay bot.</translation>
    </message>
    <message>
        <source>Enter token…</source>
        <translation>Introducir token…</translation>
    </message>
</context>
<context>
    <name>ui::BotStep</name>
    <message>
        <source>Your bot</source>
        <translation>Tu bot</translation>
    </message>
    <message>
        <source>Bring its token</source>
        <translation>Trae su token</translation>
    </message>
    <message>
        <source>Connect your bot</source>
        <translation>Conecta tu bot</translation>
    </message>
    <message>
        <source>Telegram gives every bot a token, a kind of key. BotFather, Telegram&apos;s own bot, hands it out.</source>
        <translation>Telegram da a cada bot un token, una especie de llave. Lo entrega BotFather, el bot del propio Telegram.</translation>
    </message>
    <message>
        <source>Open BotFather</source>
        <translation>Abrir BotFather</translation>
    </message>
    <message>
        <source>Open BotFather in Telegram.</source>
        <translation>Abre BotFather en Telegram.</translation>
    </message>
    <message>
        <source>Send /newbot and answer its two questions. Have one already? Send /token.</source>
        <translation>Envía /newbot y responde a sus dos preguntas. ¿Ya tienes uno? Envía /token.</translation>
    </message>
    <message>
        <source>Copy its answer and paste it here. The whole message is fine, Gatehouse finds the token in it.</source>
        <translation>Copia su respuesta y pégala aquí. Vale el mensaje entero: Gatehouse encuentra el token.</translation>
    </message>
</context>
<context>
    <name>ui::BulkDialog</name>
    <message>
        <source>Working</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Counting what will happen…</source>
        <extracomment>How many people are looked at of how many.</extracomment>
        <translation>Contando qué pasará…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>It ended after %1 of %2 people.</source>
        <extracomment>How far it got before it was stopped or failed.</extracomment>
        <translation>Terminó tras %1 de %2 personas.</translation>
    </message>
</context>
<context>
    <name>ui::Calls</name>
    <message>
        <source>Invite %1 to %2</source>
        <translation>Invitar a %1 a %2</translation>
    </message>
    <message>
        <source>Let %1 into %2</source>
        <translation>Dejar entrar a %1 en %2</translation>
    </message>
    <message>
        <source>Decline %1 for %2</source>
        <translation>Rechazar a %1 en %2</translation>
    </message>
    <message>
        <source>Remove %1 from %2</source>
        <translation>Quitar a %1 de %2</translation>
    </message>
    <message>
        <source>Ban %1 from %2</source>
        <translation>Vetar a %1 en %2</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>Escribir a %1</translation>
    </message>
    <message>
        <source>Write into %1</source>
        <translation>Escribir en %1</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Escribir un mensaje</translation>
    </message>
    <message>
        <source>Make a link into %2 for %1</source>
        <translation>Crear un enlace a %2 para %1</translation>
    </message>
    <message>
        <source>Close the link of %1 into %2</source>
        <translation>Cerrar el enlace de %1 a %2</translation>
    </message>
    <message>
        <source>Close a link into %1</source>
        <translation>Cerrar un enlace a %1</translation>
    </message>
    <message>
        <source>Make way for %1 into %2</source>
        <translation>Abrir paso a %1 en %2</translation>
    </message>
    <message>
        <source>Ask whether %1 is in %2</source>
        <translation>Preguntar si %1 está en %2</translation>
    </message>
    <message>
        <source>Delete a message in %1</source>
        <translation>Eliminar un mensaje en %1</translation>
    </message>
    <message>
        <source>Leave %1</source>
        <translation>Salir de %1</translation>
    </message>
    <message>
        <source>Answer a button</source>
        <translation>Responder a un botón</translation>
    </message>
    <message>
        <source>Change a message</source>
        <translation>Cambiar un mensaje</translation>
    </message>
    <message>
        <source>Ask about %1</source>
        <translation>Preguntar por %1</translation>
    </message>
    <message>
        <source>Call %1</source>
        <extracomment>%1 is the name of a method of the Bot API.</extracomment>
        <translation>Llamar a %1</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>En camino</translation>
    </message>
    <message>
        <source>%1 Telegram says: %2</source>
        <extracomment>%2 are Telegram&apos;s own words.</extracomment>
        <translation>%1 Telegram dice: %2</translation>
    </message>
    <message>
        <source>Sent, but no answer came. It may have been done.</source>
        <translation>Enviado, pero no llegó respuesta. Puede que se haya hecho.</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Previsto: %1</translation>
    </message>
    <message>
        <source>As soon as it is its turn</source>
        <translation>En cuanto le toque</translation>
    </message>
    <message>
        <source>A right that is needed was taken away.</source>
        <translation>Se quitó un permiso que hace falta.</translation>
    </message>
    <message>
        <source>May %1 stay in %2?</source>
        <translation>¿Puede quedarse %1 en %2?</translation>
    </message>
    <message>
        <source>An administrator added or approved them. Gatehouse knows no other reason why they are inside.</source>
        <translation>Un administrador añadió o aprobó a esta persona. Gatehouse no conoce otro motivo para que esté dentro.</translation>
    </message>
    <message>
        <source>%1: the bot lost a right</source>
        <translation>%1: el bot perdió un permiso</translation>
    </message>
    <message>
        <source>Somebody put the bot into a chat of theirs. Leave it?</source>
        <translation>Alguien metió al bot en un chat suyo. ¿Debe salir?</translation>
    </message>
    <message>
        <source>It was not you who made the bot administrator there. Nothing of that chat is kept.</source>
        <translation>No fuiste tú quien hizo administrador al bot ahí. No se guarda nada de ese chat.</translation>
    </message>
    <message>
        <source>Let stay</source>
        <translation>Que se quede</translation>
    </message>
    <message>
        <source>Stays without an end. Written down as let in by hand.</source>
        <translation>Se queda sin límite. Se anota como acceso dado a mano.</translation>
    </message>
    <message>
        <source>Until…</source>
        <translation>Hasta…</translation>
    </message>
    <message>
        <source>Stays to the day you pick, then leaves as usual.</source>
        <translation>Se queda hasta el día que elijas; después sale como siempre.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Leaves %1 in 10 s, may come back with a new link.</source>
        <translation>Sale de %1 en 10 s; puede volver con un enlace nuevo.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Asks Telegram what the bot may do there now.</source>
        <translation>Pregunta a Telegram qué puede hacer ahora el bot ahí.</translation>
    </message>
    <message>
        <source>Leave it so</source>
        <translation>Dejarlo así</translation>
    </message>
    <message>
        <source>The right stays missing; the Chats page goes on showing it.</source>
        <translation>El permiso sigue faltando; la página Chats lo sigue mostrando.</translation>
    </message>
    <message>
        <source>Stay there</source>
        <translation>Quedarse ahí</translation>
    </message>
    <message>
        <source>The bot stays and does nothing there.</source>
        <translation>El bot se queda y no hace nada ahí.</translation>
    </message>
    <message>
        <source>Leave the chat</source>
        <translation>Salir del chat</translation>
    </message>
    <message>
        <source>The bot leaves that chat.</source>
        <translation>El bot sale de ese chat.</translation>
    </message>
    <message>
        <source>Settled by itself: %1</source>
        <translation>Se resolvió solo: %1</translation>
    </message>
    <message>
        <source>%1 may stay in %2</source>
        <translation>%1 puede quedarse en %2</translation>
    </message>
    <message>
        <source>%1 may stay in %2 for a while</source>
        <translation>%1 puede quedarse en %2 un tiempo</translation>
    </message>
    <message>
        <source>%1 had to leave %2</source>
        <translation>%1 tuvo que salir de %2</translation>
    </message>
    <message>
        <source>The bot left a chat of somebody else</source>
        <translation>El bot salió de un chat ajeno</translation>
    </message>
</context>
<context>
    <name>ui::CallsModel</name>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
</context>
<context>
    <name>ui::ChatPane</name>
    <message>
        <source>Who is inside</source>
        <translation>Quién está dentro</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Desconectar</translation>
    </message>
    <message>
        <source>What the bot may do here</source>
        <translation>Qué puede hacer el bot aquí</translation>
    </message>
    <message>
        <source>The bot is not in this chat any more.</source>
        <translation>El bot ya no está en este chat.</translation>
    </message>
    <message>
        <source>Add it again as administrator. Everything known of the chat is still here.</source>
        <translation>Añádelo otra vez como administrador. Todo lo que se sabe del chat sigue aquí.</translation>
    </message>
    <message>
        <source>This is a basic group</source>
        <translation>Este es un grupo básico</translation>
    </message>
    <message>
        <source>Telegram makes it a supergroup as soon as, for example, its history is made visible for new members. Gatehouse follows by itself. Until then removed people stay out only until they are invited again.</source>
        <translation>Telegram lo convierte en supergrupo en cuanto, por ejemplo, su historial se hace visible para los miembros nuevos. Gatehouse lo sigue por sí solo. Hasta entonces, las personas que quitas quedan fuera solo hasta que alguien las invite de nuevo.</translation>
    </message>
    <message>
        <source>%1: missing since %2</source>
        <translation>%1: falta desde %2</translation>
    </message>
    <message>
        <source>%1: missing</source>
        <translation>%1: falta</translation>
    </message>
    <message>
        <source>Open Telegram</source>
        <translation>Abrir Telegram</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>How people are let in</source>
        <translation>Cómo entran las personas</translation>
    </message>
    <message>
        <source>Let people in by personal links</source>
        <translation>Dejar entrar con enlaces personales</translation>
    </message>
    <message>
        <source>Let people in by request to join</source>
        <translation>Dejar entrar por solicitud de ingreso</translation>
    </message>
    <message>
        <source>Telegram id</source>
        <translation>Id de Telegram</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Known inside</source>
        <translation>Dentro (conocidas)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln persona</numerusform>
            <numerusform>%Ln personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Here before us</source>
        <translation>Ya estaban antes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people, never touched</source>
        <translation>
            <numerusform>%Ln persona, no se toca</numerusform>
            <numerusform>%Ln personas, no se tocan</numerusform>
        </translation>
    </message>
    <message>
        <source>Open links</source>
        <translation>Enlaces abiertos</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Última comprobación</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>aún no</translation>
    </message>
</context>
<context>
    <name>ui::ChatStep</name>
    <message>
        <source>Your first chat</source>
        <translation>Tu primer chat</translation>
    </message>
    <message>
        <source>A group or a channel</source>
        <translation>Un grupo o un canal</translation>
    </message>
    <message>
        <source>Connect your first chat</source>
        <translation>Conecta tu primer chat</translation>
    </message>
    <message>
        <source>Everyone who is inside stays. More chats can be connected later.</source>
        <translation>Quien está dentro se queda. Después puedes conectar más chats.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Skip for now</source>
        <translation>Omitir por ahora</translation>
    </message>
</context>
<context>
    <name>ui::ChatsModel</name>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Invite
people</source>
        <extracomment>The right to invite people, as a narrow column&apos;s header.</extracomment>
        <translation>Invitar
personas</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>The right to remove people, as a narrow column&apos;s header.</extracomment>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>The right to delete messages, as a narrow column&apos;s header.</extracomment>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Post</source>
        <extracomment>The right to post messages, as a narrow column&apos;s header.</extracomment>
        <translation>Publicar</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln known</source>
        <translation>
            <numerusform>%Ln conocido</numerusform>
            <numerusform>%Ln conocidos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: not needed here</source>
        <translation>%1: aquí no hace falta</translation>
    </message>
    <message>
        <source>%1: missing. %2</source>
        <translation>%1: falta. %2</translation>
    </message>
    <message>
        <source>%1: given</source>
        <translation>%1: concedido</translation>
    </message>
    <message>
        <source>Bot is out</source>
        <translation>Bot fuera</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rights missing</source>
        <translation>
            <numerusform>Falta %Ln permiso</numerusform>
            <numerusform>Faltan %Ln permisos</numerusform>
        </translation>
    </message>
    <message>
        <source>Basic group</source>
        <translation>Grupo básico</translation>
    </message>
    <message>
        <source>Links for all</source>
        <translation>Enlaces para todos</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>En orden</translation>
    </message>
</context>
<context>
    <name>ui::ChatsPage</name>
    <message>
        <source>Checked.</source>
        <translation>Comprobado.</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>Connect chat</source>
        <translation>Conectar chat</translation>
    </message>
    <message>
        <source>No chat is connected yet</source>
        <translation>Aún no hay ningún chat conectado</translation>
    </message>
    <message>
        <source>Connect the groups and channels that your bot keeps the gate of. Everyone inside stays, and is never touched.</source>
        <translation>Conecta los grupos y canales cuya puerta vigila tu bot. Quien está dentro se queda, y no se le toca nunca.</translation>
    </message>
    <message>
        <source>Connect a chat</source>
        <translation>Conectar un chat</translation>
    </message>
    <message>
        <source>Make the bot administrator, then post a code. It takes a minute.</source>
        <translation>Haz administrador al bot y publica un código. Se tarda un minuto.</translation>
    </message>
    <message>
        <source>Connected chats</source>
        <translation>Chats conectados</translation>
    </message>
    <message>
        <source>Use join requests</source>
        <translation>Usar solicitudes de ingreso</translation>
    </message>
    <message>
        <source>Chats could not be loaded. The last known list is shown.</source>
        <translation>No se pudieron cargar los chats. Se muestra la última lista conocida.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connected</source>
        <translation>
            <numerusform>%Ln conectado</numerusform>
            <numerusform>%Ln conectados</numerusform>
        </translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aún ninguno</translation>
    </message>
    <message>
        <source>%1, checked %2</source>
        <extracomment>&quot;4 connected&quot;, then when they were checked.</extracomment>
        <translation>%1, comprobación: %2</translation>
    </message>
    <message>
        <source>%1 is public, so its address works for everybody</source>
        <translation>%1 es público, así que su dirección le sirve a cualquiera</translation>
    </message>
    <message>
        <source>A personal link cannot keep others out. People can be asked to request joining instead; Gatehouse then lets only the right ones in.</source>
        <translation>Un enlace personal no puede dejar fuera a los demás. En su lugar, la gente puede solicitar el ingreso; Gatehouse deja entrar solo a quien corresponde.</translation>
    </message>
    <message>
        <source>People are let in by request from now on.</source>
        <translation>Desde ahora se entra por solicitud de ingreso.</translation>
    </message>
    <message>
        <source>Found, not connected</source>
        <translation>Encontrados, sin conectar</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>Desconectados</translation>
    </message>
    <message>
        <source>%1. You made the bot administrator %2.</source>
        <translation>%1. Hiciste administrador al bot: %2.</translation>
    </message>
    <message>
        <source>%1. Disconnected %2; its history is kept.</source>
        <translation>%1. Desconexión: %2; se conserva su historial.</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorar</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>Conectar de nuevo</translation>
    </message>
    <message>
        <source>%1 is connected. Everyone inside stays.</source>
        <translation>%1 está conectado. Quien está dentro se queda.</translation>
    </message>
    <message>
        <source>Telegram is asked about every chat.</source>
        <translation>Se pregunta a Telegram por cada chat.</translation>
    </message>
    <message>
        <source>%1 is disconnected. Nobody was removed.</source>
        <translation>%1 está desconectado. No se quitó a nadie.</translation>
    </message>
    <message>
        <source>Search the chats</source>
        <translation>Buscar en los chats</translation>
    </message>
    <message>
        <source>No chat has these words.</source>
        <translation>Ningún chat tiene estas palabras.</translation>
    </message>
</context>
<context>
    <name>ui::ConfirmDialog</name>
    <message>
        <source>This cannot be taken back.</source>
        <translation>Esto no se puede deshacer.</translation>
    </message>
</context>
<context>
    <name>ui::ConnectPage</name>
    <message>
        <source>Connect a chat</source>
        <translation>Conectar un chat</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>What arrived so far</source>
        <translation>Lo que ha llegado</translation>
    </message>
    <message>
        <source>Nothing arrives?</source>
        <translation>¿No llega nada?</translation>
    </message>
    <message>
        <source>Is the bot administrator in the very chat you post in? Are you administrator too?</source>
        <translation>¿El bot es administrador justo en el chat donde publicas? ¿Y tú también?</translation>
    </message>
</context>
<context>
    <name>ui::ConnectSteps</name>
    <message>
        <source>Make the bot administrator</source>
        <translation>Haz administrador al bot</translation>
    </message>
    <message>
        <source>Telegram opens with the rights that Gatehouse needs already chosen: invite people, remove people, delete messages. Pick the chat and save.</source>
        <translation>Telegram se abre con los permisos que Gatehouse necesita ya elegidos: invitar personas, quitar personas, eliminar mensajes. Elige el chat y guarda.</translation>
    </message>
    <message>
        <source>Choose a group</source>
        <translation>Elegir un grupo</translation>
    </message>
    <message>
        <source>Choose a channel</source>
        <translation>Elegir un canal</translation>
    </message>
    <message>
        <source>Post this code in the chat</source>
        <translation>Publica este código en el chat</translation>
    </message>
    <message>
        <source>As a new message, exactly as it is: not as a reply, not by editing. Gatehouse deletes it afterwards.</source>
        <translation>Como mensaje nuevo, tal cual: ni como respuesta ni editando otro. Gatehouse lo elimina después.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Tiempo restante</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Código nuevo</translation>
    </message>
    <message>
        <source>Listening. It takes a second or two after you post.</source>
        <translation>A la escucha. Tarda un segundo o dos desde que publicas.</translation>
    </message>
    <message>
        <source>The code was copied. Paste it into the chat.</source>
        <translation>Código copiado. Pégalo en el chat.</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Everyone inside now stays, as “here before us”, and is never touched.</source>
        <translation>Todos los que están dentro ahora se quedan, como “ya estaban antes”, y no se les toca nunca.</translation>
    </message>
    <message>
        <source>%1 is connected. It is a basic group: Gatehouse follows when Telegram makes it a supergroup.</source>
        <translation>%1 está conectado. Es un grupo básico: Gatehouse lo sigue cuando Telegram lo convierta en supergrupo.</translation>
    </message>
    <message>
        <source>%1 is connected. It is public, so links do not keep others out; let people in by request instead.</source>
        <translation>%1 está conectado. Es público, así que los enlaces no dejan fuera a los demás; mejor deja entrar por solicitud de ingreso.</translation>
    </message>
    <message>
        <source>%1 is connected.</source>
        <translation>%1 está conectado.</translation>
    </message>
    <message>
        <source>You made the bot administrator of %1.</source>
        <translation>Hiciste al bot administrador de %1.</translation>
    </message>
    <message>
        <source>Gatehouse knows you, so this chat needs no code.</source>
        <translation>Gatehouse te conoce, así que este chat no necesita código.</translation>
    </message>
    <message>
        <source>Connect now</source>
        <translation>Conectar ahora</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Aún nada.</translation>
    </message>
    <message>
        <source>This code ran out after 5 minutes. Make a new one.</source>
        <translation>Este código caducó a los 5 minutos. Crea uno nuevo.</translation>
    </message>
    <message>
        <source>Good for %1 more minutes</source>
        <translation>Válido durante %1 minutos más</translation>
    </message>
    <message>
        <source>There is no Telegram to open in practice</source>
        <translation>En la práctica no hay ningún Telegram que abrir</translation>
    </message>
    <message>
        <source>Gatehouse can act as you there: make a group, make the bot administrator and post the code. What comes then is the real thing.</source>
        <translation>Gatehouse puede actuar allí por ti: crear un grupo, hacer administrador al bot y publicar el código. Lo que sigue es como en la realidad.</translation>
    </message>
    <message>
        <source>Do it for me</source>
        <translation>Hazlo por mí</translation>
    </message>
</context>
<context>
    <name>ui::Connecting</name>
    <message>
        <source>The bot became administrator of %2</source>
        <translation>El bot ya es administrador de %2</translation>
    </message>
    <message>
        <source>The bot is no administrator of %2 any more</source>
        <translation>El bot ya no es administrador de %2</translation>
    </message>
    <message>
        <source>Make it administrator again, then post the code.</source>
        <translation>Hazlo administrador otra vez y publica el código.</translation>
    </message>
    <message>
        <source>%1 posted the code in %2 as a reply</source>
        <translation>%1 publicó el código en %2 como respuesta</translation>
    </message>
    <message>
        <source>A reply does not count. Post it as a message of its own.</source>
        <translation>Una respuesta no cuenta. Publícalo como mensaje aparte.</translation>
    </message>
    <message>
        <source>%1 forwarded the code to %2</source>
        <translation>%1 reenvió el código a %2</translation>
    </message>
    <message>
        <source>A forwarded message does not count. Copy the code and post it.</source>
        <translation>Un mensaje reenviado no cuenta. Copia el código y publícalo.</translation>
    </message>
    <message>
        <source>%1 edited a message in %2 into the code</source>
        <translation>%1 editó un mensaje en %2 para poner el código</translation>
    </message>
    <message>
        <source>An edit does not count. Post it as a new message.</source>
        <translation>Una edición no cuenta. Publícalo como mensaje nuevo.</translation>
    </message>
    <message>
        <source>%1 posted the code in %2 in small letters</source>
        <translation>%1 publicó el código en %2 en minúsculas</translation>
    </message>
    <message>
        <source>The code is in capitals. Copy it instead of typing.</source>
        <translation>El código va en mayúsculas. Cópialo en vez de escribirlo.</translation>
    </message>
    <message>
        <source>%1 posted only the second half in %2</source>
        <translation>%1 publicó solo la segunda mitad en %2</translation>
    </message>
    <message>
        <source>VERIFY_ belongs to it. Copy the whole code.</source>
        <translation>VERIFY_ también forma parte. Copia el código entero.</translation>
    </message>
    <message>
        <source>%1 posted the code in %2 among other words</source>
        <translation>%1 publicó el código en %2 entre otras palabras</translation>
    </message>
    <message>
        <source>Post only the code, nothing else.</source>
        <translation>Publica solo el código, nada más.</translation>
    </message>
    <message>
        <source>%1 posted the code in %2 too late</source>
        <translation>%1 publicó el código en %2 demasiado tarde</translation>
    </message>
    <message>
        <source>This code ran out after 5 minutes. Make a new one.</source>
        <translation>Este código caducó a los 5 minutos. Crea uno nuevo.</translation>
    </message>
    <message>
        <source>The code arrived in %2, but Telegram did not answer questions about it</source>
        <translation>El código llegó en %2, pero Telegram no respondió a las preguntas sobre ese chat</translation>
    </message>
    <message>
        <source>Make a new code and post that one.</source>
        <translation>Crea un código nuevo y publica ese.</translation>
    </message>
    <message>
        <source>%1 posted an older code in %2</source>
        <translation>%1 publicó un código anterior en %2</translation>
    </message>
    <message>
        <source>A newer code was made since. Post the one that is shown.</source>
        <translation>Después se creó otro más nuevo. Publica el que se muestra.</translation>
    </message>
    <message>
        <source>%1 posted the code in %2 without being administrator</source>
        <translation>%1 publicó el código en %2 sin ser administrador</translation>
    </message>
    <message>
        <source>Somebody who is administrator there must post it.</source>
        <translation>Debe publicarlo alguien que sea administrador ahí.</translation>
    </message>
    <message>
        <source>The code arrived in %2, but the bot is no administrator there</source>
        <translation>El código llegó en %2, pero el bot no es administrador ahí</translation>
    </message>
    <message>
        <source>Make the bot administrator, then post the code again.</source>
        <translation>Haz administrador al bot y publica el código de nuevo.</translation>
    </message>
    <message>
        <source>%1 sent the code where no chat can be connected</source>
        <translation>%1 envió el código donde no se puede conectar ningún chat</translation>
    </message>
    <message>
        <source>Post it in the group or channel itself, not to the bot.</source>
        <translation>Publícalo en el grupo o canal, no se lo envíes al bot.</translation>
    </message>
    <message>
        <source>%2 is connected</source>
        <translation>%2 está conectado</translation>
    </message>
    <message>
        <source>Something arrived in %1</source>
        <translation>Algo llegó en %1</translation>
    </message>
</context>
<context>
    <name>ui::ConnectionWords</name>
    <message>
        <source>Waiting for the first answer</source>
        <translation>Esperando la primera respuesta</translation>
    </message>
    <message>
        <source>Last answer %1</source>
        <translation>Última respuesta: %1</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Desde %1</translation>
    </message>
    <message>
        <source>No bot yet</source>
        <translation>Aún no hay bot</translation>
    </message>
    <message>
        <source>Bring its token to begin</source>
        <translation>Trae su token para empezar</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>Asking Telegram</source>
        <translation>Preguntando a Telegram</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>A la escucha</translation>
    </message>
    <message>
        <source>Wrong token</source>
        <translation>Token incorrecto</translation>
    </message>
    <message>
        <source>Telegram does not know it</source>
        <translation>Telegram no lo conoce</translation>
    </message>
    <message>
        <source>Token revoked</source>
        <translation>Token revocado</translation>
    </message>
    <message>
        <source>A new one is needed</source>
        <translation>Hace falta uno nuevo</translation>
    </message>
    <message>
        <source>Not listening</source>
        <translation>No escucha</translation>
    </message>
    <message>
        <source>Another service gets the messages</source>
        <translation>Otro servicio recibe los mensajes</translation>
    </message>
    <message>
        <source>Another program uses this bot</source>
        <translation>Otro programa usa este bot</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>The data cannot be saved</source>
        <translation>No se pueden guardar los datos</translation>
    </message>
    <message>
        <source>A webhook to %1 is set. Only one of you can get the messages.</source>
        <translation>Hay un webhook hacia %1. Solo uno de los dos puede recibir los mensajes.</translation>
    </message>
    <message numerus="yes">
        <source>A webhook to %1 is set and %Ln messages wait. Only one of you can get them.</source>
        <translation>
            <numerusform>Hay un webhook hacia %1 y espera %Ln mensaje. Solo uno de los dos puede recibirlo.</numerusform>
            <numerusform>Hay un webhook hacia %1 y esperan %Ln mensajes. Solo uno de los dos puede recibirlos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Telegram does not know this token.</source>
        <translation>Telegram no conoce este token.</translation>
    </message>
    <message>
        <source>Copy it again from BotFather.</source>
        <translation>Cópialo otra vez de BotFather.</translation>
    </message>
    <message>
        <source>The token was revoked.</source>
        <translation>El token fue revocado.</translation>
    </message>
    <message>
        <source>Get a new one from BotFather. Everything that waits is kept.</source>
        <translation>Pide uno nuevo a BotFather. Todo lo que espera se conserva.</translation>
    </message>
    <message>
        <source>Another service fetches this bot&apos;s messages.</source>
        <translation>Otro servicio recoge los mensajes de este bot.</translation>
    </message>
    <message>
        <source>Another program fetches this bot&apos;s messages.</source>
        <translation>Otro programa recoge los mensajes de este bot.</translation>
    </message>
    <message>
        <source>Stop it, or make a new token. Gatehouse keeps trying.</source>
        <translation>Detenlo o crea un token nuevo. Gatehouse sigue intentándolo.</translation>
    </message>
    <message>
        <source>Offline since %1.</source>
        <translation>Sin conexión desde %1.</translation>
    </message>
    <message>
        <source>Offline.</source>
        <translation>Sin conexión.</translation>
    </message>
    <message>
        <source>Everything is kept and sent later.</source>
        <translation>Todo se conserva y se envía después.</translation>
    </message>
    <message>
        <source>The data cannot be saved, so Gatehouse stopped listening.</source>
        <translation>No se pueden guardar los datos, así que Gatehouse dejó de escuchar.</translation>
    </message>
    <message>
        <source>Nothing is lost: Telegram keeps messages for 24 hours.</source>
        <translation>No se pierde nada: Telegram guarda los mensajes 24 horas.</translation>
    </message>
    <message>
        <source>The disk is full, so Gatehouse stopped listening.</source>
        <translation>El disco está lleno, así que Gatehouse dejó de escuchar.</translation>
    </message>
    <message>
        <source>Free some space; it goes on by itself. Telegram keeps messages for 24 hours.</source>
        <translation>Libera espacio; después sigue solo. Telegram guarda los mensajes 24 horas.</translation>
    </message>
    <message>
        <source>The data folder cannot be written.</source>
        <translation>No se puede escribir en la carpeta de datos.</translation>
    </message>
    <message>
        <source>You can look, but nothing is changed or fetched.</source>
        <translation>Puedes mirar, pero no se cambia ni se recoge nada.</translation>
    </message>
    <message>
        <source>The data file is damaged, so nothing more is written to it.</source>
        <translation>El archivo de datos está dañado, así que ya no se escribe nada en él.</translation>
    </message>
    <message>
        <source>Gatehouse stopped listening. Telegram keeps messages for 24 hours.</source>
        <translation>Gatehouse dejó de escuchar. Telegram guarda los mensajes 24 horas.</translation>
    </message>
    <message>
        <source>Paused until you switch it on</source>
        <translation>En pausa hasta que la reanudes</translation>
    </message>
    <message>
        <source>Paused until %1</source>
        <translation>En pausa hasta %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Telegram asks for a pause: %1</source>
        <translation>Telegram pide una pausa: %1</translation>
    </message>
    <message>
        <source>Sending goes on in %1</source>
        <translation>El envío sigue en %1</translation>
    </message>
</context>
<context>
    <name>ui::CountTabs</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A tab and how much is behind it, for screen readers.</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ui::DamageDialog</name>
    <message>
        <source>The data file is damaged</source>
        <translation>El archivo de datos está dañado</translation>
    </message>
    <message>
        <source>A disk fault, a power cut or another program damaged the file in which Gatehouse keeps chats and members. It has stopped writing to it and listening to Telegram, so that nothing gets worse.</source>
        <translation>Un fallo de disco, un corte de luz u otro programa dañó el archivo en el que Gatehouse guarda chats y miembros. Ha dejado de escribir en él y de escuchar a Telegram para que nada empeore.</translation>
    </message>
    <message>
        <source>The newest good copy is of %1. What happened since is not in it, except what Telegram still has: the messages and joins of the last 24 hours. Nobody is removed from a chat by this.</source>
        <translation>La copia buena más reciente es del %1. Lo que pasó después no está en ella, salvo lo que Telegram aún conserva: los mensajes y las entradas de las últimas 24 horas. Con esto no se quita a nadie de ningún chat.</translation>
    </message>
    <message>
        <source>There is no good copy. Gatehouse can go on with empty data: connect your chats again, and it learns who is inside. Nobody is removed from a chat by this.</source>
        <translation>No hay ninguna copia buena. Gatehouse puede seguir con datos vacíos: conecta tus chats de nuevo y aprenderá quién está dentro. Con esto no se quita a nadie de ningún chat.</translation>
    </message>
    <message>
        <source>The damaged file stays in %1, under another name, so that it can be looked into later.</source>
        <translation>El archivo dañado se queda en %1, con otro nombre, para poder examinarlo más tarde.</translation>
    </message>
    <message>
        <source>Use the copy</source>
        <translation>Usar la copia</translation>
    </message>
    <message>
        <source>Go on with empty data</source>
        <translation>Seguir con datos vacíos</translation>
    </message>
    <message>
        <source>Automation is paused then. Look through your members first: who was given more time since the copy was made has to be given it again. Then switch it on.</source>
        <translation>La automatización queda entonces en pausa. Repasa primero tus miembros: a quien se le dio más tiempo después de la copia hay que dárselo otra vez. Luego vuelve a activarla.</translation>
    </message>
</context>
<context>
    <name>ui::DataSection</name>
    <message>
        <source>Data folder</source>
        <translation>Carpeta de datos</translation>
    </message>
    <message>
        <source>Everything that Gatehouse knows is in this folder. Token and passwords are never in it as plain text.</source>
        <translation>Todo lo que Gatehouse sabe está en esta carpeta. El token y las contraseñas nunca están en ella sin cifrar.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Take along</source>
        <translation>Llevarte los datos</translation>
    </message>
    <message>
        <source>All members with their chats, states and dates, for a spreadsheet or another program. Names are in it: keep the file as safe as you keep Gatehouse.</source>
        <translation>Todos los miembros con sus chats, estados y fechas, para una hoja de cálculo u otro programa. El archivo contiene nombres: protégelo tanto como a Gatehouse.</translation>
    </message>
    <message>
        <source>Members as CSV…</source>
        <translation>Miembros en CSV…</translation>
    </message>
    <message>
        <source>Members as JSON…</source>
        <translation>Miembros en JSON…</translation>
    </message>
    <message>
        <source>Daily copies</source>
        <translation>Copias diarias</translation>
    </message>
    <message>
        <source>Gatehouse makes a checked copy of its data each day and keeps seven of them. If the data is ever damaged, it offers the newest good one.</source>
        <translation>Gatehouse hace cada día una copia comprobada de sus datos y conserva siete. Si los datos se dañan, te ofrece la copia buena más reciente.</translation>
    </message>
    <message>
        <source>There is no copy yet; the first one is made soon.</source>
        <translation>Aún no hay ninguna copia; la primera se hará pronto.</translation>
    </message>
    <message>
        <source>How large it is could not be found out.</source>
        <translation>No se pudo averiguar cuánto ocupa.</translation>
    </message>
    <message>
        <source>%1 in all: data %2, copies %3, log %4.</source>
        <translation>%1 en total: datos %2, copias %3, registro %4.</translation>
    </message>
    <message>
        <source>Save the members</source>
        <translation>Guardar los miembros</translation>
    </message>
    <message>
        <source>members</source>
        <translation>miembros</translation>
    </message>
</context>
<context>
    <name>ui::DecisionCard</name>
    <message>
        <source>What happens then?</source>
        <translation>¿Qué pasa entonces?</translation>
    </message>
</context>
<context>
    <name>ui::DecisionsView</name>
    <message>
        <source>Answered</source>
        <translation>Respondidas</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>Nada espera tu respuesta.</translation>
    </message>
    <message>
        <source>When somebody comes in who was not invited, or a chat takes a right away, you are asked here.</source>
        <translation>Cuando entra alguien sin invitación, o un chat retira un permiso, se te pregunta aquí.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Who answered, and when.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>It was answered elsewhere a moment before.</source>
        <translation>Ya se respondió en otro lugar un momento antes.</translation>
    </message>
</context>
<context>
    <name>ui::DesktopShell</name>
    <message numerus="yes">
        <source>%Ln things happened while you were not disturbed</source>
        <translation>
            <numerusform>Pasó %Ln cosa mientras no se te molestaba</numerusform>
            <numerusform>Pasaron %Ln cosas mientras no se te molestaba</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a notification of Gatehouse</source>
        <translation>Esto es una notificación de Gatehouse</translation>
    </message>
    <message>
        <source>A click on one leads to what it is about.</source>
        <translation>Al hacer clic se abre aquello de lo que trata.</translation>
    </message>
    <message>
        <source>Something happened</source>
        <translation>Ha ocurrido algo</translation>
    </message>
    <message>
        <source>Unlock the window to see what.</source>
        <translation>Desbloquea la ventana para ver qué.</translation>
    </message>
    <message>
        <source>Look first</source>
        <translation>Ver primero</translation>
    </message>
</context>
<context>
    <name>ui::DetailsPane</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
</context>
<context>
    <name>ui::Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ui::Errors</name>
    <message>
        <source>Telegram asks us to slow down. It goes on by itself.</source>
        <translation>Telegram nos pide ir más despacio. Después sigue solo.</translation>
    </message>
    <message>
        <source>Telegram asks us to wait %1. It goes on by itself.</source>
        <translation>Telegram nos pide esperar %1. Después sigue solo.</translation>
    </message>
    <message>
        <source>Telegram could not be reached. Everything is kept and tried again.</source>
        <translation>No se pudo llegar a Telegram. Todo se conserva y se intenta de nuevo.</translation>
    </message>
    <message>
        <source>Telegram did not answer, so nobody knows whether it was done. Look in the chat before you repeat it.</source>
        <translation>Telegram no respondió, así que nadie sabe si se hizo. Mira en el chat antes de repetirlo.</translation>
    </message>
    <message>
        <source>Telegram has trouble on its side. It is tried again in a while.</source>
        <translation>Telegram tiene problemas por su parte. Se intenta de nuevo dentro de un rato.</translation>
    </message>
    <message>
        <source>Telegram does not know this token. Copy it again from BotFather.</source>
        <translation>Telegram no conoce este token. Cópialo otra vez de BotFather.</translation>
    </message>
    <message>
        <source>Another program fetches this bot&apos;s messages. Stop it, or take over.</source>
        <translation>Otro programa recoge los mensajes de este bot. Detenlo o toma el control.</translation>
    </message>
    <message>
        <source>The group became a supergroup. Gatehouse follows it to its new address.</source>
        <translation>El grupo pasó a ser un supergrupo. Gatehouse lo sigue a su nueva dirección.</translation>
    </message>
    <message>
        <source>The bot is not in this chat any more. Add it again to go on.</source>
        <translation>El bot ya no está en este chat. Añádelo otra vez para seguir.</translation>
    </message>
    <message>
        <source>The bot lacks the right for this. The Chats page shows how to give it.</source>
        <translation>Al bot le falta el permiso para esto. La página Chats muestra cómo dárselo.</translation>
    </message>
    <message>
        <source>The bot cannot write to this person: they never pressed Start, or they blocked it. Copy the link and send it yourself.</source>
        <translation>El bot no puede escribir a esta persona: nunca pulsó Iniciar, o lo bloqueó. Copia el enlace y envíalo tú.</translation>
    </message>
    <message>
        <source>This person cannot be removed: administrators never are.</source>
        <translation>No se puede quitar a esta persona: a los administradores nunca se les quita.</translation>
    </message>
    <message>
        <source>It was already so. Nothing had to be changed.</source>
        <translation>Ya estaba así. No hubo que cambiar nada.</translation>
    </message>
    <message>
        <source>The answer came too late: Telegram does not wait for it any more.</source>
        <translation>La respuesta llegó tarde: Telegram ya no la espera.</translation>
    </message>
    <message>
        <source>This Telegram server is too old for it. Update the server.</source>
        <translation>Este servidor de Telegram es demasiado antiguo para esto. Actualiza el servidor.</translation>
    </message>
    <message>
        <source>Telegram refused it. The log on the Activity page has its words.</source>
        <translation>Telegram lo rechazó. Sus palabras están en el registro de la página Actividad.</translation>
    </message>
    <message>
        <source>The answer could not be understood. It is kept, so that it can be tried again after an update of Gatehouse.</source>
        <translation>No se entendió la respuesta. Se conserva para intentarlo de nuevo tras una actualización de Gatehouse.</translation>
    </message>
    <message>
        <source>The disk is full, so Gatehouse stopped listening to lose nothing. Free some space; it goes on by itself.</source>
        <translation>El disco está lleno, así que Gatehouse dejó de escuchar para no perder nada. Libera espacio; después sigue solo.</translation>
    </message>
    <message>
        <source>The data folder cannot be written. You can look, but nothing is changed or fetched.</source>
        <translation>No se puede escribir en la carpeta de datos. Puedes mirar, pero no se cambia ni se recoge nada.</translation>
    </message>
    <message>
        <source>The data file is damaged. Nothing more is written to it; a good copy can take its place.</source>
        <translation>El archivo de datos está dañado. Ya no se escribe nada en él; una copia buena puede ocupar su lugar.</translation>
    </message>
    <message>
        <source>It could not be saved, so nothing was changed. Try again.</source>
        <translation>No se pudo guardar, así que no se cambió nada. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>This data was written by a newer Gatehouse. Update Gatehouse to open it.</source>
        <translation>Estos datos los escribió un Gatehouse más nuevo. Actualiza Gatehouse para abrirlos.</translation>
    </message>
    <message>
        <source>The keychain has no token for this bot. Enter it once more.</source>
        <translation>El llavero no tiene ningún token de este bot. Introdúcelo otra vez.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and try again.</source>
        <translation>El llavero está bloqueado. Desbloquéalo e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>This system has no keychain. Choose another place for the token.</source>
        <translation>Este sistema no tiene llavero. Elige otro lugar para el token.</translation>
    </message>
    <message>
        <source>That is not the passphrase. Try again.</source>
        <translation>Esa no es la frase de contraseña. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>This cannot be used as it is. Look at what you entered.</source>
        <translation>Así no se puede usar. Revisa lo que has introducido.</translation>
    </message>
    <message>
        <source>It is not there any more. The list has been brought up to date.</source>
        <translation>Ya no está. La lista se ha actualizado.</translation>
    </message>
    <message>
        <source>Something else is using it, or is still on its way. Try again in a moment.</source>
        <translation>Otra cosa lo está usando, o sigue en camino. Inténtalo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>A removal of this person failed and is still to be done. Send it again or drop it on the Activity page first.</source>
        <translation>No se pudo quitar a esta persona y sigue pendiente. Antes, envíalo de nuevo o descártalo en la página Actividad.</translation>
    </message>
    <message>
        <source>Stopped before it was done. Nothing was changed.</source>
        <translation>Se detuvo antes de terminar. No se cambió nada.</translation>
    </message>
    <message>
        <source>Telegram knows nobody of this number in the chat. Try again once they have been there.</source>
        <translation>Telegram no conoce a nadie con este número en el chat. Inténtalo de nuevo cuando esa persona haya estado ahí.</translation>
    </message>
    <message>
        <source>The data could not be read.</source>
        <translation>No se pudieron leer los datos.</translation>
    </message>
</context>
<context>
    <name>ui::FailedUpdatesModel</name>
    <message>
        <source>What arrived</source>
        <translation>Qué llegó</translation>
    </message>
    <message>
        <source>Why it was not handled</source>
        <translation>Por qué no se procesó</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>%1, number %2</source>
        <extracomment>%1 is Telegram&apos;s name of a kind of update, %2 its number.</extracomment>
        <translation>%1, número %2</translation>
    </message>
</context>
<context>
    <name>ui::FilterChips</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A filter and how many it shows, for screen readers.</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ui::FilterNameDialog</name>
    <message>
        <source>Name of the filter</source>
        <translation>Nombre del filtro</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Ponle un nombre.</translation>
    </message>
    <message>
        <source>Another filter has this name.</source>
        <translation>Otro filtro tiene este nombre.</translation>
    </message>
</context>
<context>
    <name>ui::FindButton</name>
    <message>
        <source>Find or do…</source>
        <extracomment>In a field that finds members, chats and pages, and carries out actions.</extracomment>
        <translation>Buscar o hacer…</translation>
    </message>
    <message>
        <source>Find or do</source>
        <translation>Buscar o hacer</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>What a button does, and the key for it.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>ui::Finder</name>
    <message>
        <source>Nothing has this name.</source>
        <translation>Nada se llama así.</translation>
    </message>
    <message>
        <source>Arrow keys choose, Enter opens, Esc closes</source>
        <translation>Las flechas eligen, Intro abre, Esc cierra</translation>
    </message>
    <message>
        <source>Find or do</source>
        <translation>Buscar o hacer</translation>
    </message>
    <message>
        <source>Members, chats, pages, actions</source>
        <translation>Miembros, chats, páginas, acciones</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo encontrado</translation>
    </message>
</context>
<context>
    <name>ui::FinderSources</name>
    <message>
        <source>Do</source>
        <translation>Hacer</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
</context>
<context>
    <name>ui::GeneralSection</name>
    <message>
        <source>Closing the window keeps Gatehouse running in the tray</source>
        <translation>Al cerrar la ventana, Gatehouse sigue en la bandeja</translation>
    </message>
    <message>
        <source>Links, removals and replies go on. Off: closing quits.</source>
        <translation>Enlaces, bajas y respuestas continúan. Desactivado: cerrar es salir.</translation>
    </message>
    <message>
        <source>Minimizing hides the window in the tray</source>
        <translation>Al minimizar, la ventana se oculta en la bandeja</translation>
    </message>
    <message>
        <source>There is no tray on this desktop now, so the window stays among the others in both cases.</source>
        <translation>Ahora este escritorio no tiene bandeja; en ambos casos la ventana queda entre las demás.</translation>
    </message>
    <message>
        <source>Ask before quitting</source>
        <translation>Preguntar antes de salir</translation>
    </message>
    <message>
        <source>Quitting stops links, removals and replies until the next start.</source>
        <translation>Al salir se detienen enlaces, bajas y respuestas hasta el próximo inicio.</translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <translation>Iniciar al entrar en la sesión</translation>
    </message>
    <message>
        <source>Gatehouse then begins in the tray, without its window.</source>
        <translation>Gatehouse empieza entonces en la bandeja, sin ventana.</translation>
    </message>
    <message>
        <source>Start this Gatehouse</source>
        <translation>Iniciar este Gatehouse</translation>
    </message>
    <message>
        <source>That could not be changed. %1</source>
        <translation>No se pudo cambiar. %1</translation>
    </message>
    <message>
        <source>The rehearsal in the practice Telegram is started by hand.</source>
        <translation>La práctica en el Telegram de práctica se inicia a mano.</translation>
    </message>
    <message>
        <source>The entry for it starts something else: Gatehouse was moved, or somebody changed the entry.</source>
        <translation>Su entrada inicia otra cosa: Gatehouse se movió o alguien cambió la entrada.</translation>
    </message>
    <message>
        <source>Window and tray</source>
        <translation>Ventana y bandeja</translation>
    </message>
    <message>
        <source>The system&apos;s language</source>
        <translation>El idioma del sistema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Dates, numbers and amounts are written as is usual in it.</source>
        <translation>Las fechas, los números y los importes se escriben como es habitual en él.</translation>
    </message>
    <message>
        <source>Gatehouse speaks</source>
        <translation>Gatehouse habla</translation>
    </message>
</context>
<context>
    <name>ui::HealthCard</name>
    <message>
        <source>Everything is as it should be. %1.</source>
        <translation>Todo está en orden. %1.</translation>
    </message>
    <message>
        <source>Everything is as it should be. Listening without a gap for %1.</source>
        <translation>Todo está en orden. A la escucha sin pausas desde hace %1.</translation>
    </message>
    <message>
        <source>Listening without a gap for %1.</source>
        <translation>A la escucha sin pausas desde hace %1.</translation>
    </message>
    <message>
        <source>Telegram</source>
        <translation>Telegram</translation>
    </message>
    <message>
        <source>answered %1</source>
        <translation>respondió %1</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>none connected yet</source>
        <translation>aún ninguno conectado</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln chats well</source>
        <translation>
            <numerusform>%1 de %Ln chat en orden</numerusform>
            <numerusform>%1 de %Ln chats en orden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln miss a right</source>
        <translation>
            <numerusform>a %Ln le falta un permiso</numerusform>
            <numerusform>a %Ln les falta un permiso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chats well</source>
        <translation>
            <numerusform>%Ln chat en orden</numerusform>
            <numerusform>%Ln chats en orden</numerusform>
        </translation>
    </message>
    <message>
        <source>the bot has all rights</source>
        <translation>el bot tiene todos los permisos</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envíos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln fallido</numerusform>
            <numerusform>%Ln fallidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not sure</source>
        <translation>
            <numerusform>%Ln sin confirmar</numerusform>
            <numerusform>%Ln sin confirmar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait</source>
        <translation>
            <numerusform>%Ln en espera</numerusform>
            <numerusform>%Ln en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>nada en espera</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Llegadas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not handled</source>
        <translation>
            <numerusform>%Ln sin procesar</numerusform>
            <numerusform>%Ln sin procesar</numerusform>
        </translation>
    </message>
    <message>
        <source>all handled</source>
        <translation>todo procesado</translation>
    </message>
    <message numerus="yes">
        <source>Working, with %Ln things to look at</source>
        <translation>
            <numerusform>Funciona, con %Ln asunto que revisar</numerusform>
            <numerusform>Funciona, con %Ln asuntos que revisar</numerusform>
        </translation>
    </message>
    <message>
        <source>Connect a chat</source>
        <translation>Conectar un chat</translation>
    </message>
    <message>
        <source>Enter the token…</source>
        <translation>Introducir el token…</translation>
    </message>
</context>
<context>
    <name>ui::HelpList</name>
    <message>
        <source>Pages of the help</source>
        <translation>Páginas de la ayuda</translation>
    </message>
</context>
<context>
    <name>ui::HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Written for this version. Nothing is fetched from anywhere.</source>
        <translation>Escrita para esta versión. No se descarga nada de ningún sitio.</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>Todas las páginas</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Novedades</translation>
    </message>
    <message>
        <source>Program log</source>
        <translation>Registro del programa</translation>
    </message>
</context>
<context>
    <name>ui::HelpView</name>
    <message>
        <source>Search the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>Ninguna página tiene estas palabras.</translation>
    </message>
    <message>
        <source>Pages with these words</source>
        <translation>Páginas con estas palabras</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Páginas de la ayuda</translation>
    </message>
</context>
<context>
    <name>ui::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
</context>
<context>
    <name>ui::HelpWords</name>
    <message>
        <source>Learn more</source>
        <translation>Más información</translation>
    </message>
</context>
<context>
    <name>ui::IdentityButton</name>
    <message>
        <source>Other bots, practice, sharing</source>
        <extracomment>For screen readers: what the bot&apos;s name opens.</extracomment>
        <translation>Otros bots, práctica, compartir</translation>
    </message>
</context>
<context>
    <name>ui::InviteDialog</name>
    <message>
        <source>Add to chats</source>
        <translation>Añadir a chats</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln persona</numerusform>
            <numerusform>%Ln personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>En</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Cuánto tiempo</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>Who is skipped, and why</source>
        <translation>A quién se omite, y por qué</translation>
    </message>
    <message>
        <source>Add and send links</source>
        <translation>Añadir y enviar enlaces</translation>
    </message>
    <message>
        <source>You can undo for 10 seconds.</source>
        <translation>Puedes deshacerlo durante 10 segundos.</translation>
    </message>
    <message>
        <source>Connect a chat first.</source>
        <translation>Conecta antes un chat.</translation>
    </message>
    <message>
        <source>Choose at least one chat.</source>
        <translation>Elige al menos un chat.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln get a link that you send yourself: the bot cannot write to them</source>
        <translation>
            <numerusform>%Ln recibe un enlace que envías tú: el bot no puede escribirle</numerusform>
            <numerusform>%Ln reciben un enlace que envías tú: el bot no puede escribirles</numerusform>
        </translation>
    </message>
    <message>
        <source>At the end of %1 they are removed.</source>
        <translation>Al terminar el %1 se les quita.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people will be invited</source>
        <extracomment>How many people get links; then how many do not.</extracomment>
        <translation>
            <numerusform>Se invitará a %Ln persona</numerusform>
            <numerusform>Se invitará a %Ln personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people will be invited, %1 are skipped</source>
        <translation>
            <numerusform>Se invitará a %Ln persona; se omite a %1</numerusform>
            <numerusform>Se invitará a %Ln personas; se omite a %1</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them can be invited.</source>
        <translation>No se puede invitar a ninguna.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are invited.</source>
        <translation>
            <numerusform>Se invitó a %Ln persona.</numerusform>
            <numerusform>Se invitó a %Ln personas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were skipped.</source>
        <translation>
            <numerusform>Se omitió a %Ln.</numerusform>
            <numerusform>Se omitió a %Ln.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::InviteWords</name>
    <message numerus="yes">
        <source>%Ln are inside already</source>
        <translation>
            <numerusform>%Ln ya está dentro</numerusform>
            <numerusform>%Ln ya están dentro</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have a link already</source>
        <translation>
            <numerusform>%Ln ya tiene un enlace</numerusform>
            <numerusform>%Ln ya tienen un enlace</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are bots</source>
        <translation>
            <numerusform>%Ln es un bot</numerusform>
            <numerusform>%Ln son bots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have deleted their account</source>
        <translation>
            <numerusform>%Ln eliminó su cuenta</numerusform>
            <numerusform>%Ln eliminaron su cuenta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are banned: add them one by one to lift that</source>
        <translation>
            <numerusform>%Ln con veto: añade a esta persona a mano para levantarlo</numerusform>
            <numerusform>%Ln con veto: añade a cada persona por separado para levantarlo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln: the chat is not connected any more</source>
        <translation>
            <numerusform>%Ln: el chat ya no está conectado</numerusform>
            <numerusform>%Ln: el chat ya no está conectado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln: the bot lacks the right to invite</source>
        <translation>
            <numerusform>%Ln: al bot le falta el permiso para invitar</numerusform>
            <numerusform>%Ln: al bot le falta el permiso para invitar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were forgotten meanwhile</source>
        <translation>
            <numerusform>%Ln: sus datos se olvidaron entretanto</numerusform>
            <numerusform>%Ln: sus datos se olvidaron entretanto</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::KeyTable</name>
    <message>
        <source>Only one press at a time.</source>
        <translation>Solo una pulsación a la vez.</translation>
    </message>
    <message>
        <source>%1 always means the same.</source>
        <translation>%1 siempre significa lo mismo.</translation>
    </message>
    <message>
        <source>Add Ctrl or Alt: this is typed in fields and lists.</source>
        <translation>Añade Ctrl o Alt: esto se escribe en campos y listas.</translation>
    </message>
    <message>
        <source>%1 is taken: %2.</source>
        <translation>%1 ya se usa: %2.</translation>
    </message>
</context>
<context>
    <name>ui::KeysDialog</name>
    <message>
        <source>Change keyboard shortcuts</source>
        <translation>Cambiar los atajos de teclado</translation>
    </message>
    <message>
        <source>All as they were</source>
        <translation>Todos como estaban</translation>
    </message>
    <message>
        <source>Choose a field and press the new keys. It counts at once.</source>
        <translation>Elige un campo y pulsa las teclas nuevas. Vale al momento.</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Como estaba</translation>
    </message>
    <message>
        <source>%1 It stays as it was.</source>
        <translation>%1 Queda como estaba.</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Sin teclas</translation>
    </message>
</context>
<context>
    <name>ui::LicenceDialog</name>
    <message>
        <source>Licence of %1: %2</source>
        <translation>Licencia de %1: %2</translation>
    </message>
</context>
<context>
    <name>ui::Licences</name>
    <message>
        <source>this program</source>
        <translation>este programa</translation>
    </message>
    <message>
        <source>windows, network, languages</source>
        <translation>ventanas, red, idiomas</translation>
    </message>
    <message>
        <source>the data file</source>
        <translation>el archivo de datos</translation>
    </message>
    <message>
        <source>public domain</source>
        <translation>dominio público</translation>
    </message>
    <message>
        <source>the way to the desktop&apos;s keychain</source>
        <translation>el acceso al llavero del escritorio</translation>
    </message>
    <message>
        <source>encryption of secrets</source>
        <translation>cifrado de los secretos</translation>
    </message>
    <message>
        <source>reading Telegram&apos;s answers</source>
        <translation>lectura de las respuestas de Telegram</translation>
    </message>
    <message>
        <source>QR codes</source>
        <translation>códigos QR</translation>
    </message>
    <message>
        <source>results and errors</source>
        <translation>resultados y fallos</translation>
    </message>
    <message>
        <source>the icons</source>
        <translation>los iconos</translation>
    </message>
</context>
<context>
    <name>ui::LoadNotice</name>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
</context>
<context>
    <name>ui::Lock</name>
    <message numerus="yes">
        <source>That is not the password. Try again in %Ln seconds.</source>
        <translation>
            <numerusform>Esa no es la contraseña. Inténtalo de nuevo en %Ln segundo.</numerusform>
            <numerusform>Esa no es la contraseña. Inténtalo de nuevo en %Ln segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is not the password. Try again.</source>
        <translation>Esa no es la contraseña. Inténtalo de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>A moment, please: you can try again in %Ln seconds.</source>
        <translation>
            <numerusform>Un momento, por favor: puedes intentarlo de nuevo en %Ln segundo.</numerusform>
            <numerusform>Un momento, por favor: puedes intentarlo de nuevo en %Ln segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The password is being checked.</source>
        <translation>Comprobando la contraseña.</translation>
    </message>
    <message>
        <source>Nobody can look the password up. Whoever can get at Gatehouse&apos;s data folder can switch the lock off: quit Gatehouse, delete the file “window-lock” there, and start it again. Members, chats and history stay as they are.</source>
        <translation>Nadie puede consultar la contraseña. Quien tenga acceso a la carpeta de datos de Gatehouse puede desactivar el bloqueo: sal de Gatehouse, elimina allí el archivo “window-lock” e inícialo de nuevo. Los miembros, los chats y el historial quedan como están.</translation>
    </message>
</context>
<context>
    <name>ui::LockPage</name>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Gatehouse is locked.</source>
        <translation>Gatehouse está bloqueado.</translation>
    </message>
    <message>
        <source>The bot goes on working.</source>
        <translation>El bot sigue trabajando.</translation>
    </message>
    <message>
        <source>Forgot the password?</source>
        <translation>¿Olvidaste la contraseña?</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>That was not the password. You can try again.</source>
        <translation>Esa no era la contraseña. Puedes intentarlo de nuevo.</translation>
    </message>
</context>
<context>
    <name>ui::LogModel</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>What the program noted</source>
        <translation>Qué anotó el programa</translation>
    </message>
</context>
<context>
    <name>ui::LogPage</name>
    <message>
        <source>The log could not be read. What was read before is shown.</source>
        <translation>No se pudo leer el registro. Se muestra lo leído antes.</translation>
    </message>
    <message>
        <source>Program log</source>
        <translation>Registro del programa</translation>
    </message>
    <message>
        <source>What Gatehouse notes about its own work. It has no names, no messages and no tokens.</source>
        <translation>Lo que Gatehouse anota sobre su propio trabajo. No contiene nombres, mensajes ni tokens.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>The selected lines, or all that are shown</source>
        <translation>Las líneas seleccionadas, o todas las que se muestran</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Warnings and faults</source>
        <translation>Avisos y fallos</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Fallos</translation>
    </message>
    <message>
        <source>Part of the program</source>
        <translation>Parte del programa</translation>
    </message>
    <message>
        <source>All parts</source>
        <translation>Todas las partes</translation>
    </message>
    <message>
        <source>Text in the log</source>
        <translation>Texto en el registro</translation>
    </message>
    <message>
        <source>Lines of the log</source>
        <translation>Líneas del registro</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Quitar el filtro</translation>
    </message>
    <message>
        <source>To the newest</source>
        <translation>Ir a lo último</translation>
    </message>
    <message>
        <source>Nothing was noted yet</source>
        <translation>Aún no se ha anotado nada</translation>
    </message>
    <message>
        <source>No line matches</source>
        <translation>Ninguna línea coincide</translation>
    </message>
    <message>
        <source>Gatehouse notes little while all is well.</source>
        <translation>Gatehouse anota poco mientras todo va bien.</translation>
    </message>
    <message>
        <source>Try another word, or show everything again.</source>
        <translation>Prueba otra palabra, o muestra todo de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln línea</numerusform>
            <numerusform>%Ln líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, followed as they come</source>
        <extracomment>%1 is &quot;120 lines&quot;.</extracomment>
        <translation>%1, en directo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines were copied.</source>
        <translation>
            <numerusform>Se copió %Ln línea.</numerusform>
            <numerusform>Se copiaron %Ln líneas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Guardar el registro</translation>
    </message>
</context>
<context>
    <name>ui::LogWords</name>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Fallo</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Calls to Telegram</source>
        <translation>Llamadas a Telegram</translation>
    </message>
    <message>
        <source>Automation</source>
        <translation>Automatización</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Day and time of a line of the log.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Quitting stops links, removals and replies.</source>
        <translation>Al salir se detienen enlaces, bajas y respuestas.</translation>
    </message>
    <message>
        <source>Keep running in the tray?</source>
        <translation>¿Seguir en la bandeja?</translation>
    </message>
    <message>
        <source>They go on at the next start.</source>
        <translation>Continúan en el próximo inicio.</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>No salir</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Gatehouse, PRACTICE</source>
        <translation>Gatehouse, PRÁCTICA</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>A page&apos;s name, then the program&apos;s.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Take over…</source>
        <translation>Tomar el control…</translation>
    </message>
    <message>
        <source>Replace token…</source>
        <translation>Cambiar token…</translation>
    </message>
    <message>
        <source>Learn more</source>
        <translation>Más información</translation>
    </message>
    <message>
        <source>Nobody is invited or removed meanwhile; it is done afterwards.</source>
        <translation>Entretanto no se invita ni se quita a nadie; se hace después.</translation>
    </message>
    <message>
        <source>Go on now</source>
        <translation>Reanudar ahora</translation>
    </message>
    <message>
        <source>This is the practice Telegram. Nobody here is real.</source>
        <translation>Este es el Telegram de práctica. Aquí nadie es real.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>%1, locked</source>
        <extracomment>The program&apos;s name.</extracomment>
        <translation>%1, bloqueado</translation>
    </message>
    <message>
        <source>Without its window Gatehouse goes on in the tray.</source>
        <translation>Sin su ventana, Gatehouse sigue en la bandeja.</translation>
    </message>
    <message>
        <source>Links, removals and replies go on. Quitting would stop them.</source>
        <translation>Enlaces, bajas y respuestas continúan. Salir los detendría.</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Cerrar la ventana</translation>
    </message>
    <message>
        <source>Pause automation</source>
        <translation>Pausar la automatización</translation>
    </message>
    <message>
        <source>stop, hold, break</source>
        <extracomment>Other words for pausing, to find it by.</extracomment>
        <translation>parar, detener, descanso</translation>
    </message>
    <message>
        <source>Go on with automation</source>
        <translation>Reanudar la automatización</translation>
    </message>
    <message>
        <source>resume, end the pause</source>
        <translation>continuar, terminar la pausa</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Volver a mirar</translation>
    </message>
    <message>
        <source>refresh, reload</source>
        <translation>actualizar, recargar</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>keys, help</source>
        <translation>teclas, ayuda</translation>
    </message>
    <message>
        <source>Narrow or widen the list of pages</source>
        <translation>Estrechar o ensanchar la lista de páginas</translation>
    </message>
    <message>
        <source>rail, side bar, icons</source>
        <translation>barra lateral, iconos</translation>
    </message>
    <message>
        <source>Quit Gatehouse</source>
        <translation>Salir de Gatehouse</translation>
    </message>
    <message>
        <source>exit, end, close</source>
        <translation>cerrar, terminar</translation>
    </message>
    <message>
        <source>%1 – %2 – %3</source>
        <extracomment>A page&apos;s name, the bot&apos;s, then the program&apos;s.</extracomment>
        <translation>%1 – %2 – %3</translation>
    </message>
</context>
<context>
    <name>ui::MemberColumns</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Primera vez</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A person and their state, for screen readers.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln chats</source>
        <translation>
            <numerusform>en %Ln chat</numerusform>
            <numerusform>en %Ln chats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MemberDeeds</name>
    <message numerus="yes">
        <source>Copied the first %1 of %Ln people. Export writes all of them.</source>
        <translation>
            <numerusform>Se copió %1 de %Ln persona. Exportar guarda todas.</numerusform>
            <numerusform>Se copiaron las primeras %1 de %Ln personas. Exportar las guarda todas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to chats…</source>
        <translation>Añadir a chats…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Etiquetas…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Export the selected…</source>
        <translation>Exportar la selección…</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
</context>
<context>
    <name>ui::MemberExporter</name>
    <message>
        <source>One export is being written already. Wait for it, or stop it.</source>
        <translation>Ya se está guardando una exportación. Espera a que termine o detenla.</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>Exportar lo que se muestra</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>Tabla para hojas de cálculo (*.csv)</translation>
    </message>
    <message>
        <source>Data for programs (*.json)</source>
        <translation>Datos para programas (*.json)</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Guardando %1</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Detenido. No se escribió ningún archivo.</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>No se pudo escribir el archivo. Elige otra carpeta.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are saved as %1.</source>
        <translation>
            <numerusform>%Ln persona guardada como %1.</numerusform>
            <numerusform>%Ln personas guardadas como %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MemberFilters</name>
    <message>
        <source>Name, @name, id or note</source>
        <translation>Nombre, @name, id o nota</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Filtros guardados</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>All chats</source>
        <translation>Todos los chats</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Dentro</translation>
    </message>
    <message>
        <source>Not inside</source>
        <translation>Fuera</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Invitados</translation>
    </message>
    <message>
        <source>Asks for you</source>
        <translation>Por decidir</translation>
    </message>
    <message>
        <source>Blocked the bot</source>
        <translation>Bloquearon el bot</translation>
    </message>
    <message>
        <source>Banned</source>
        <translation>Vetados</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>Administradores</translation>
    </message>
</context>
<context>
    <name>ui::MemberPane</name>
    <message>
        <source>Tags and notes</source>
        <translation>Etiquetas y notas</translation>
    </message>
    <message>
        <source>Tags, with commas between</source>
        <translation>Etiquetas, separadas por comas</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Only you see what you write here.</source>
        <translation>Solo tú ves lo que escribes aquí.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln persona</numerusform>
            <numerusform>%Ln personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen in the list</source>
        <translation>Elegidas en la lista</translation>
    </message>
    <message>
        <source>Add to chats…</source>
        <translation>Añadir a chats…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Etiquetas…</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>The bot</source>
        <translation>El bot</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>Se conoce desde</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Última vez</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Telegram</source>
        <translation>Telegram</translation>
    </message>
    <message>
        <source>Premium</source>
        <translation>Premium</translation>
    </message>
    <message>
        <source>This is a bot.</source>
        <translation>Es un bot.</translation>
    </message>
    <message>
        <source>New link into %1</source>
        <translation>Enlace nuevo a %1</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>Copiar id</translation>
    </message>
    <message>
        <source>Export what is known…</source>
        <translation>Exportar lo que se sabe…</translation>
    </message>
    <message>
        <source>Forget this person…</source>
        <translation>Olvidar a esta persona…</translation>
    </message>
    <message>
        <source>Why in, and until when</source>
        <translation>Por qué está, y hasta cuándo</translation>
    </message>
    <message>
        <source>No chat is connected yet.</source>
        <translation>Aún no hay ningún chat conectado.</translation>
    </message>
    <message>
        <source>Send again or drop</source>
        <translation>Enviar de nuevo o descartar</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Aún nada.</translation>
    </message>
    <message>
        <source>Show older</source>
        <translation>Ver anteriores</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>The link was copied. It works once, for this person only.</source>
        <translation>Enlace copiado. Vale una vez, solo para esta persona.</translation>
    </message>
    <message>
        <source>%1 gets a new link; the old one is closed.</source>
        <translation>%1 recibe un enlace nuevo; el anterior se cierra.</translation>
    </message>
    <message>
        <source>Export what is known</source>
        <translation>Exportar lo que se sabe</translation>
    </message>
    <message>
        <source>Forget this person</source>
        <translation>Olvidar a esta persona</translation>
    </message>
    <message>
        <source>Name, notes, messages and links of %1 are deleted from this computer. That something happened stays in the log, with the number of the account only. Daily copies keep the rest for up to 7 days. Nobody is removed from a chat by this.</source>
        <translation>El nombre, las notas, los mensajes y los enlaces de %1 se eliminan de este equipo. Que pasó algo queda en el registro, solo con el número de la cuenta. Las copias diarias conservan el resto hasta 7 días. Con esto no se quita a nadie de ningún chat.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Forgotten.</source>
        <translation>Datos olvidados.</translation>
    </message>
</context>
<context>
    <name>ui::MembersModel</name>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
</context>
<context>
    <name>ui::MembersPage</name>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Add member</source>
        <translation>Añadir miembro</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>The gate is open, nobody has come through yet</source>
        <translation>La puerta está abierta, aún no ha pasado nadie</translation>
    </message>
    <message>
        <source>People appear here by themselves as soon as they write to your bot or join a connected chat. Telegram does not tell bots who was inside before.</source>
        <translation>Las personas aparecen aquí solas en cuanto escriben a tu bot o entran en un chat conectado. Telegram no dice a los bots quién estaba dentro antes.</translation>
    </message>
    <message>
        <source>Invite by hand</source>
        <translation>Invitar a mano</translation>
    </message>
    <message>
        <source>Name a person, pick chats. The bot sends a link that works once.</source>
        <translation>Nombra a una persona, elige chats. El bot envía un enlace que vale una vez.</translation>
    </message>
    <message>
        <source>Connect a chat</source>
        <translation>Conectar un chat</translation>
    </message>
    <message>
        <source>Whoever joins or writes there is seen from then on.</source>
        <translation>Desde entonces se ve a quien entra o escribe ahí.</translation>
    </message>
    <message>
        <source>To the chats</source>
        <translation>Ir a los chats</translation>
    </message>
    <message>
        <source>Nobody matches</source>
        <translation>Nadie coincide</translation>
    </message>
    <message>
        <source>Try another word, or show everybody again.</source>
        <translation>Prueba otra palabra, o muestra a todos de nuevo.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Quitar el filtro</translation>
    </message>
    <message>
        <source>Members could not be loaded. The last known list is shown.</source>
        <translation>No se pudieron cargar los miembros. Se muestra la última lista conocida.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln persona</numerusform>
            <numerusform>%Ln personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <extracomment>&quot;1,284 people&quot;, then how many of them are inside.</extracomment>
        <translation>Aún nadie</translation>
    </message>
    <message>
        <source>%1, %2 of them inside</source>
        <translation>%1, %2 dentro</translation>
    </message>
    <message>
        <source>Counts as of %1</source>
        <translation>Recuento de las %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln seleccionado</numerusform>
            <numerusform>%Ln seleccionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln people</source>
        <translation>
            <numerusform>Más de %Ln persona</numerusform>
            <numerusform>Más de %Ln personas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::NetworkSection</name>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>How Gatehouse reaches Telegram. With a proxy chosen it never goes around it.</source>
        <translation>Cómo llega Gatehouse a Telegram. Si eliges un proxy, nunca lo esquiva.</translation>
    </message>
    <message>
        <source>Gatehouse was started with --proxy, which counts until it ends. What you choose here is used from the next start on.</source>
        <translation>Gatehouse se inició con --proxy, que vale hasta que se cierre. Lo que elijas aquí se usa desde el próximo inicio.</translation>
    </message>
    <message>
        <source>As the system does</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Directly</source>
        <translation>Directamente</translation>
    </message>
    <message>
        <source>SOCKS5 proxy</source>
        <translation>Proxy SOCKS5</translation>
    </message>
    <message>
        <source>HTTP proxy</source>
        <translation>Proxy HTTP</translation>
    </message>
    <message>
        <source>The way to the internet</source>
        <translation>Conexión a internet</translation>
    </message>
    <message>
        <source>Use this way</source>
        <translation>Usar esta conexión</translation>
    </message>
    <message>
        <source>Unchanged when empty</source>
        <translation>Vacío: no cambia</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>User, if the proxy wants one</source>
        <translation>Usuario, si el proxy lo pide</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Say the proxy&apos;s host first.</source>
        <translation>Indica antes el servidor del proxy.</translation>
    </message>
    <message>
        <source>Bot API server</source>
        <translation>Servidor de la Bot API</translation>
    </message>
    <message>
        <source>Telegram&apos;s own server is right for nearly everybody. A server that you run yourself sends larger files.</source>
        <translation>El servidor de Telegram le va bien a casi todo el mundo. Un servidor propio envía archivos más grandes.</translation>
    </message>
    <message>
        <source>Gatehouse was started with --api-url %1, which counts until it ends. What you choose here is used from the next start on.</source>
        <translation>Gatehouse se inició con --api-url %1, que vale hasta que se cierre. Lo que elijas aquí se usa desde el próximo inicio.</translation>
    </message>
    <message>
        <source>Telegram&apos;s server</source>
        <translation>Servidor de Telegram</translation>
    </message>
    <message>
        <source>My own server</source>
        <translation>Mi propio servidor</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>https://, or http:// when the server runs on this computer. Whoever runs the server gets your token and can do all that the bot can, so only take one of your own. Before the first use, log the bot out of Telegram&apos;s server (logOut), or it may miss messages.</source>
        <translation>https://, o http:// si el servidor está en este equipo. Quien lleva el servidor recibe tu token y puede hacer todo lo que puede el bot, así que usa solo uno tuyo. Antes del primer uso, cierra la sesión del bot en el servidor de Telegram (logOut), o podría perder mensajes.</translation>
    </message>
    <message>
        <source>Use this server</source>
        <translation>Usar este servidor</translation>
    </message>
    <message>
        <source>Enter the server&apos;s address first.</source>
        <translation>Introduce antes la dirección del servidor.</translation>
    </message>
    <message>
        <source>This address cannot be used. It begins with https://, or with http:// for this computer, and has no password or question mark in it.</source>
        <translation>Esta dirección no se puede usar. Empieza por https://, o por http:// para este equipo, y no lleva contraseña ni signo de interrogación.</translation>
    </message>
    <message>
        <source>The command line decides now.</source>
        <translation>Ahora decide la línea de comandos.</translation>
    </message>
    <message>
        <source>The connection is made anew this way.</source>
        <translation>Se vuelve a conectar de esta forma.</translation>
    </message>
</context>
<context>
    <name>ui::NewProfileDialog</name>
    <message>
        <source>New profile</source>
        <translation>Perfil nuevo</translation>
    </message>
    <message>
        <source>A profile is for one bot, with members, chats and settings of its own. It opens in a window of its own; this bot goes on working beside it.</source>
        <translation>Un perfil es para un bot, con sus propios miembros, chats y ajustes. Se abre en su propia ventana; este bot sigue trabajando al lado.</translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <translation>Nombre de la carpeta</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrirlo</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Introduce un nombre.</translation>
    </message>
    <message>
        <source>Letters, digits, blanks, - and _ make a name.</source>
        <translation>El nombre se forma con letras, cifras, espacios, - y _.</translation>
    </message>
    <message>
        <source>There is a profile of this name already.</source>
        <translation>Ya hay un perfil con este nombre.</translation>
    </message>
</context>
<context>
    <name>ui::NewsWords</name>
    <message numerus="yes">
        <source>%Ln questions wait for you</source>
        <translation>
            <numerusform>%Ln pregunta te espera</numerusform>
            <numerusform>%Ln preguntas te esperan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people came into your chats</source>
        <translation>
            <numerusform>%Ln persona entró en tus chats</numerusform>
            <numerusform>%Ln personas entraron en tus chats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people left your chats</source>
        <translation>
            <numerusform>%Ln persona salió de tus chats</numerusform>
            <numerusform>%Ln personas salieron de tus chats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln links were used by somebody else</source>
        <translation>
            <numerusform>Otra persona usó %Ln enlace</numerusform>
            <numerusform>Otras personas usaron %Ln enlaces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The bot lost rights in %Ln chats</source>
        <translation>
            <numerusform>El bot perdió permisos en %Ln chat</numerusform>
            <numerusform>El bot perdió permisos en %Ln chats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln things could not be done</source>
        <translation>
            <numerusform>%Ln cosa no se pudo hacer</numerusform>
            <numerusform>%Ln cosas no se pudieron hacer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::NextDaysCard</name>
    <message>
        <source>Nobody&apos;s time ends in the next 7 days.</source>
        <translation>A nadie le vence el plazo en los próximos 7 días.</translation>
    </message>
    <message>
        <source>People whose time ends, day by day</source>
        <translation>Personas a las que les vence el plazo, día a día</translation>
    </message>
</context>
<context>
    <name>ui::Notices</name>
    <message>
        <source>This is Gatehouse %1 now.</source>
        <translation>Ahora tienes Gatehouse %1.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Novedades</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Gatehouse did not end properly last time (%1).</source>
        <translation>Gatehouse no se cerró bien la última vez (%1).</translation>
    </message>
    <message>
        <source>Nothing was lost: what was confirmed is in the data, the rest is done now. Nothing was sent to anybody.</source>
        <translation>No se perdió nada: lo confirmado está en los datos y el resto se hace ahora. No se envió nada a nadie.</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>Ver el registro</translation>
    </message>
    <message>
        <source>Gatehouse %1 is there.</source>
        <translation>Ya está disponible Gatehouse %1.</translation>
    </message>
    <message>
        <source>Nothing is installed by itself. Settings, About switches this notice off.</source>
        <translation>Nada se instala solo. Este aviso se desactiva en Ajustes, Acerca de.</translation>
    </message>
</context>
<context>
    <name>ui::NotificationsSection</name>
    <message>
        <source>Something is to be decided</source>
        <translation>Hay algo que decidir</translation>
    </message>
    <message>
        <source>Somebody joined</source>
        <translation>Alguien entró</translation>
    </message>
    <message>
        <source>Somebody left</source>
        <translation>Alguien salió</translation>
    </message>
    <message>
        <source>Somebody used the link of somebody else</source>
        <translation>Alguien usó el enlace de otra persona</translation>
    </message>
    <message>
        <source>The bot lost a right</source>
        <translation>El bot perdió un permiso</translation>
    </message>
    <message>
        <source>Something could not be done</source>
        <translation>Algo no se pudo hacer</translation>
    </message>
    <message>
        <source>Telegram cannot be reached, or the token does not work</source>
        <translation>No se alcanza Telegram o el token no funciona</translation>
    </message>
    <message>
        <source>The disk is full, or the data is damaged</source>
        <translation>El disco está lleno o los datos están dañados</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>What the desktop tells you while you do something else. A click leads to what it is about.</source>
        <translation>Lo que el escritorio te avisa mientras haces otra cosa. Un clic abre aquello de lo que trata.</translation>
    </message>
    <message>
        <source>On the icon in the tray, count only questions</source>
        <translation>En el icono de la bandeja, contar solo preguntas</translation>
    </message>
    <message>
        <source>Show me one</source>
        <translation>Mostrarme una</translation>
    </message>
    <message>
        <source>Quiet hours, every day from</source>
        <translation>Horas de silencio, cada día de</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Silencio desde</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Silencio hasta</translation>
    </message>
    <message>
        <source>until</source>
        <extracomment>Between two times: from 22:00 until 08:00.</extracomment>
        <translation>a</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>No molestar</translation>
    </message>
    <message>
        <source>Notifications are shown</source>
        <translation>Las notificaciones se muestran</translation>
    </message>
    <message>
        <source>Not for 1 hour</source>
        <translation>No durante 1 hora</translation>
    </message>
    <message>
        <source>Not until tomorrow 09:00</source>
        <translation>No hasta mañana a las 09:00</translation>
    </message>
    <message>
        <source>Not until I switch it off</source>
        <translation>No hasta que lo desactive</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>When they are held back</source>
        <translation>Cuándo se retienen</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>Icono en la bandeja</translation>
    </message>
    <message>
        <source>With a sound</source>
        <extracomment>A switch beside a kind of notification, e.g. &quot;Somebody joined&quot;.</extracomment>
        <translation>Con sonido</translation>
    </message>
    <message>
        <source>Without a sound</source>
        <translation>Sin sonido</translation>
    </message>
</context>
<context>
    <name>ui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Connect chat</source>
        <translation>Conectar chat</translation>
    </message>
    <message>
        <source>Add member</source>
        <translation>Añadir miembro</translation>
    </message>
    <message>
        <source>All decisions</source>
        <translation>Todas las decisiones</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Pendiente de ti</translation>
    </message>
    <message>
        <source>Inside now</source>
        <translation>Dentro ahora</translation>
    </message>
    <message>
        <source>Joined, 7 days</source>
        <translation>Entradas, 7 días</translation>
    </message>
    <message>
        <source>Left or removed, 7 days</source>
        <translation>Salidas y bajas, 7 días</translation>
    </message>
    <message>
        <source>Time ends within 7 days</source>
        <translation>Vencen en 7 días</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>time ends</source>
        <extracomment>Beside &quot;Next 7 days&quot;: what is counted.</extracomment>
        <translation>vence el plazo</translation>
    </message>
    <message numerus="yes">
        <source>Next %Ln days</source>
        <translation>
            <numerusform>Próximo %Ln día</numerusform>
            <numerusform>Próximos %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest numbers could not be loaded. The last known are shown.</source>
        <translation>No se pudieron cargar las cifras más recientes. Se muestran las últimas conocidas.</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln chats</source>
        <translation>
            <numerusform>en %Ln chat</numerusform>
            <numerusform>en %Ln chats</numerusform>
        </translation>
    </message>
    <message>
        <source>came in</source>
        <translation>entraron</translation>
    </message>
    <message>
        <source>went or had to go</source>
        <translation>se fueron o debieron salir</translation>
    </message>
    <message>
        <source>nobody has to leave</source>
        <translation>nadie tiene que salir</translation>
    </message>
    <message>
        <source>leave unless extended</source>
        <translation>salen si no se prorroga</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Aún nada.</translation>
    </message>
    <message>
        <source>It was answered elsewhere a moment before.</source>
        <translation>Ya se respondió en otro lugar un momento antes.</translation>
    </message>
    <message>
        <source>Share bot…</source>
        <translation>Compartir bot…</translation>
    </message>
</context>
<context>
    <name>ui::OwnerForm</name>
    <message>
        <source>Open in Telegram</source>
        <translation>Abrir en Telegram</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>%1
Works once, for 15 minutes, for whoever opens it first. Do not pass it on.</source>
        <translation>%1
Vale una vez, durante 15 minutos, para quien lo abra primero. No lo compartas.</translation>
    </message>
    <message>
        <source>The link ran out after 15 minutes. Copy or open a new one.</source>
        <translation>El enlace caducó a los 15 minutos. Copia o abre uno nuevo.</translation>
    </message>
    <message>
        <source>The bot knows you as %1.</source>
        <translation>El bot te conoce como %1.</translation>
    </message>
    <message>
        <source>The bot does not know yet which account is yours.</source>
        <translation>El bot aún no sabe qué cuenta es la tuya.</translation>
    </message>
</context>
<context>
    <name>ui::OwnerSection</name>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
    <message>
        <source>The bot asks you in Telegram too when something has to be decided, and obeys only you.</source>
        <translation>El bot también te pregunta en Telegram cuando hay algo que decidir, y solo te obedece a ti.</translation>
    </message>
</context>
<context>
    <name>ui::OwnerStep</name>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
    <message>
        <source>So the bot knows its owner</source>
        <translation>Para que el bot conozca a su propietario</translation>
    </message>
    <message>
        <source>Introduce yourself to your bot</source>
        <translation>Preséntate a tu bot</translation>
    </message>
    <message>
        <source>Open this link with your own Telegram account and press Start. From then on the bot asks you there too when something has to be decided, and obeys only you.</source>
        <translation>Abre este enlace con tu propia cuenta de Telegram y pulsa Iniciar. Desde entonces el bot también te pregunta allí cuando hay algo que decidir, y solo te obedece a ti.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Skip for now</source>
        <translation>Omitir por ahora</translation>
    </message>
</context>
<context>
    <name>ui::PageHeader</name>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>ui::PageNames</name>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Program log</source>
        <translation>Registro del programa</translation>
    </message>
    <message>
        <source>Add member</source>
        <translation>Añadir miembro</translation>
    </message>
    <message>
        <source>let in, invite, new person, link</source>
        <extracomment>Other words for adding a member, to find it by.</extracomment>
        <translation>dejar entrar, invitar, persona nueva, enlace</translation>
    </message>
    <message>
        <source>Connect chat</source>
        <translation>Conectar chat</translation>
    </message>
    <message>
        <source>new group, channel, code</source>
        <extracomment>Other words for connecting a chat, to find it by.</extracomment>
        <translation>grupo nuevo, canal, código</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>preguntas</translation>
    </message>
    <message>
        <source>To be sent</source>
        <translation>Por enviar</translation>
    </message>
    <message>
        <source>outbox, waiting</source>
        <translation>bandeja de salida, en espera</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Sin confirmar</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>incierto</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidos</translation>
    </message>
    <message>
        <source>errors, refused</source>
        <translation>errores, rechazado</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>history, what happened, audit</source>
        <translation>historial, qué pasó, auditoría</translation>
    </message>
    <message>
        <source>Replace token</source>
        <translation>Reemplazar el token</translation>
    </message>
    <message>
        <source>bot, BotFather</source>
        <translation>bot, BotFather</translation>
    </message>
    <message>
        <source>General settings</source>
        <translation>Ajustes generales</translation>
    </message>
    <message>
        <source>tray, start, quit, autostart</source>
        <translation>bandeja, inicio, salir, arranque</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>quiet hours, do not disturb, mute, sound</source>
        <translation>silencio, no molestar, sonido</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>dark, light, colours, theme</source>
        <translation>oscuro, claro, colores, tema</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>proxy, internet</source>
        <translation>proxy, internet</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Carpeta de datos</translation>
    </message>
    <message>
        <source>file, copy, backup</source>
        <translation>archivo, copia, respaldo</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
    <message>
        <source>owner, my account</source>
        <translation>propietario, mi cuenta</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>English, Deutsch, Español, Русский, العربية</source>
        <translation>English, Deutsch, Español, Русский, العربية</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>lock, password, clipboard</source>
        <translation>bloqueo, contraseña, portapapeles</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>version, licences, updates</source>
        <translation>versión, licencias, actualizaciones</translation>
    </message>
</context>
<context>
    <name>ui::PaneSection</name>
    <message>
        <source>Copy: %1</source>
        <extracomment>%1 is what is copied, e.g. &quot;Telegram id&quot;.</extracomment>
        <translation>Copiar: %1</translation>
    </message>
</context>
<context>
    <name>ui::PasswordDialog</name>
    <message>
        <source>Set a password</source>
        <translation>Poner una contraseña</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Cambiar la contraseña</translation>
    </message>
    <message>
        <source>Switch the lock off</source>
        <translation>Desactivar el bloqueo</translation>
    </message>
    <message>
        <source>Choose one that you remember: Gatehouse keeps only a fingerprint of it, from which nobody can read it back.</source>
        <translation>Elige una que recuerdes: Gatehouse solo guarda su huella, y a partir de ella nadie puede averiguarla.</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>Contraseña actual</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Contraseña nueva</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Enter the present password.</source>
        <translation>Introduce la contraseña actual.</translation>
    </message>
    <message numerus="yes">
        <source>Take at least %Ln letters or digits.</source>
        <translation>
            <numerusform>Usa al menos %Ln letra o cifra.</numerusform>
            <numerusform>Usa al menos %Ln letras o cifras.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the new password once more.</source>
        <translation>Introduce otra vez la contraseña nueva.</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>Las dos contraseñas no coinciden.</translation>
    </message>
</context>
<context>
    <name>ui::People</name>
    <message>
        <source>Public channel</source>
        <translation>Canal público</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Basic group</source>
        <translation>Grupo básico</translation>
    </message>
    <message>
        <source>Public group</source>
        <translation>Grupo público</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Deleted account</source>
        <translation>Cuenta eliminada</translation>
    </message>
    <message>
        <source>Asks for you</source>
        <translation>Por decidir</translation>
    </message>
    <message>
        <source>Banned</source>
        <translation>Vetado</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Dentro</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Invitado</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Vencido</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>Fuera</translation>
    </message>
    <message>
        <source>Blocked the bot</source>
        <translation>Bloqueó el bot</translation>
    </message>
    <message>
        <source>Pressed Start, so the bot can write.</source>
        <translation>Pulsó Iniciar, así que el bot puede escribirle.</translation>
    </message>
    <message>
        <source>%1 never pressed Start, so the bot cannot write. Copy the link and send it yourself.</source>
        <translation>%1 nunca pulsó Iniciar, así que el bot no puede escribirle. Copia el enlace y envíalo tú.</translation>
    </message>
    <message>
        <source>%1 blocked the bot. Copy the link and send it yourself.</source>
        <translation>%1 bloqueó el bot. Copia el enlace y envíalo tú.</translation>
    </message>
    <message>
        <source>Nameless</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>Chat without a title</source>
        <translation>Chat sin título</translation>
    </message>
    <message>
        <source>no @name</source>
        <extracomment>@name is what Telegram calls a username.</extracomment>
        <translation>sin @name</translation>
    </message>
    <message numerus="yes">
        <source>%Ln members</source>
        <translation>
            <numerusform>%Ln miembro</numerusform>
            <numerusform>%Ln miembros</numerusform>
        </translation>
    </message>
    <message>
        <source>no end</source>
        <translation>sin límite</translation>
    </message>
</context>
<context>
    <name>ui::PersonPicker</name>
    <message>
        <source>Name, @name or id</source>
        <translation>Nombre, @name o id</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Choose somebody else</source>
        <translation>Elegir a otra persona</translation>
    </message>
    <message>
        <source>%1  %2  %3</source>
        <extracomment>A name, an @name and an id.</extracomment>
        <translation>%1  %2  %3</translation>
    </message>
</context>
<context>
    <name>ui::PrivacySection</name>
    <message>
        <source>Lock of the window</source>
        <translation>Bloqueo de la ventana</translation>
    </message>
    <message>
        <source>A password that the window asks for, so that nobody reads your members over your shoulder or at your desk. Locked, the bot goes on working. The lock keeps curious eyes away and encrypts nothing: whoever has your account on this computer can get around it.</source>
        <translation>Una contraseña que pide la ventana, para que nadie lea tus miembros por encima de tu hombro o en tu mesa. Con la ventana bloqueada, el bot sigue trabajando. El bloqueo frena a los curiosos y no cifra nada: quien tenga tu cuenta en este equipo puede saltárselo.</translation>
    </message>
    <message>
        <source>Set a password…</source>
        <translation>Poner una contraseña…</translation>
    </message>
    <message>
        <source>Change it…</source>
        <translation>Cambiarla…</translation>
    </message>
    <message>
        <source>Switch off…</source>
        <translation>Desactivar…</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Bloquear ahora</translation>
    </message>
    <message>
        <source>Ctrl+L, wherever you are</source>
        <translation>Ctrl+L, estés donde estés</translation>
    </message>
    <message>
        <source>Lock when Gatehouse starts</source>
        <translation>Bloquear al iniciar Gatehouse</translation>
    </message>
    <message>
        <source>Lock when the window goes into the tray</source>
        <translation>Bloquear cuando la ventana pasa a la bandeja</translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>Nunca por sí sola</translation>
    </message>
    <message numerus="yes">
        <source>After %Ln minutes</source>
        <translation>
            <numerusform>Tras %Ln minuto</numerusform>
            <numerusform>Tras %Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock when nobody uses the window</source>
        <translation>Bloquear cuando nadie usa la ventana</translation>
    </message>
    <message>
        <source>What you copy</source>
        <translation>Lo que copias</translation>
    </message>
    <message>
        <source>A secret that you copy here, such as the link that makes somebody the bot&apos;s owner, and a token that you pasted are taken off the clipboard after 30 seconds and when Gatehouse ends, unless you copied something else meanwhile.</source>
        <translation>Un secreto que copias aquí, como el enlace que convierte a alguien en propietario del bot, y un token que has pegado se quitan del portapapeles a los 30 segundos y al cerrar Gatehouse, salvo que entretanto hayas copiado otra cosa.</translation>
    </message>
    <message>
        <source>A password is set.</source>
        <translation>Hay una contraseña.</translation>
    </message>
    <message>
        <source>No password is set.</source>
        <translation>No hay contraseña.</translation>
    </message>
    <message>
        <source>The lock is off.</source>
        <translation>El bloqueo está desactivado.</translation>
    </message>
    <message>
        <source>The password is set. Ctrl+L locks the window.</source>
        <translation>Contraseña guardada. Ctrl+L bloquea la ventana.</translation>
    </message>
    <message>
        <source>The password is changed.</source>
        <translation>Contraseña cambiada.</translation>
    </message>
</context>
<context>
    <name>ui::ProfileMenu</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Other bots, each in a window of its own</source>
        <translation>Otros bots, cada uno en su propia ventana</translation>
    </message>
    <message>
        <source>New profile…</source>
        <translation>Perfil nuevo…</translation>
    </message>
    <message>
        <source>Open practice</source>
        <translation>Abrir la práctica</translation>
    </message>
    <message>
        <source>Share bot…</source>
        <translation>Compartir bot…</translation>
    </message>
</context>
<context>
    <name>ui::ProgressRow</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many are done of how many.</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ui::QrCode</name>
    <message>
        <source>QR code of %1</source>
        <extracomment>For screen readers: a QR code and what it leads to.</extracomment>
        <translation>Código QR de %1</translation>
    </message>
</context>
<context>
    <name>ui::Rail</name>
    <message>
        <source>Pages</source>
        <extracomment>The list of pages, for screen readers.</extracomment>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Pause automation</source>
        <translation>Pausar la automatización</translation>
    </message>
    <message>
        <source>Go on with automation</source>
        <translation>Reanudar la automatización</translation>
    </message>
</context>
<context>
    <name>ui::RailModel</name>
    <message numerus="yes">
        <source>%1, %Ln waiting</source>
        <extracomment>A page and how many things wait there, for screen readers.</extracomment>
        <translation>
            <numerusform>%1, %Ln en espera</numerusform>
            <numerusform>%1, %Ln en espera</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ReadyStep</name>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>What happens from now on</source>
        <translation>Qué pasa a partir de ahora</translation>
    </message>
    <message>
        <source>The gate is kept</source>
        <translation>La puerta está vigilada</translation>
    </message>
    <message>
        <source>This is what happens from now on:</source>
        <translation>Esto es lo que pasa a partir de ahora:</translation>
    </message>
    <message>
        <source>You let people in</source>
        <translation>Tú dejas entrar</translation>
    </message>
    <message>
        <source>Add a member: the bot sends a link that works once, for that person only.</source>
        <translation>Añade un miembro: el bot envía un enlace que vale una vez, solo para esa persona.</translation>
    </message>
    <message>
        <source>Links cannot be passed on</source>
        <translation>Los enlaces no se pueden ceder</translation>
    </message>
    <message>
        <source>Somebody else who comes in with one is taken out, and the right person gets a new one.</source>
        <translation>Si otra persona entra con uno, se la quita, y la persona correcta recibe uno nuevo.</translation>
    </message>
    <message>
        <source>You are asked, not overruled</source>
        <translation>Se te pregunta, no se decide por ti</translation>
    </message>
    <message>
        <source>Whoever was inside before, and administrators, are never touched. Whoever an administrator lets in becomes a question to you.</source>
        <translation>A quien ya estaba dentro y a los administradores no se les toca nunca. Si un administrador deja entrar a alguien, se te pregunta.</translation>
    </message>
    <message>
        <source>While this computer is on</source>
        <translation>Mientras este equipo está encendido</translation>
    </message>
    <message>
        <source>Gatehouse goes on in the tray when you close the window. While it is off, Telegram keeps what happens for a day.</source>
        <translation>Gatehouse sigue en la bandeja cuando cierras la ventana. Mientras está apagado, Telegram guarda lo que pasa durante un día.</translation>
    </message>
    <message>
        <source>Open Gatehouse</source>
        <translation>Abrir Gatehouse</translation>
    </message>
</context>
<context>
    <name>ui::RemovalWords</name>
    <message numerus="yes">
        <source>%Ln will be removed, may return with a new link</source>
        <translation>
            <numerusform>Se quitará a %Ln; puede volver con un enlace nuevo</numerusform>
            <numerusform>Se quitará a %Ln; pueden volver con un enlace nuevo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln will be banned, cannot return</source>
        <translation>
            <numerusform>Se vetará a %Ln; no puede volver</numerusform>
            <numerusform>Se vetará a %Ln; no pueden volver</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay inside, without a reason to</source>
        <translation>
            <numerusform>%Ln se queda dentro, sin motivo</numerusform>
            <numerusform>%Ln se quedan dentro, sin motivo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are not inside</source>
        <translation>
            <numerusform>%Ln no está dentro</numerusform>
            <numerusform>%Ln no están dentro</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be removed: administrators never are</source>
        <translation>
            <numerusform>No se puede quitar a %Ln: es administrador</numerusform>
            <numerusform>No se puede quitar a %Ln: son administradores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay until the bot gets the right to remove people</source>
        <translation>
            <numerusform>%Ln se queda hasta que el bot reciba el permiso para quitar personas</numerusform>
            <numerusform>%Ln se quedan hasta que el bot reciba el permiso para quitar personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changes inside for %1.</source>
        <translation>Dentro no cambia nada para %1.</translation>
    </message>
    <message>
        <source>%1 stays: administrators are never removed, or the bot lacks the right.</source>
        <translation>%1 se queda: a los administradores nunca se les quita, o al bot le falta el permiso.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be done; Activity says why.</source>
        <translation>
            <numerusform>%Ln sin hacer; Actividad dice por qué.</numerusform>
            <numerusform>%Ln sin hacer; Actividad dice por qué.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 leaves %Ln chats.</source>
        <translation>
            <numerusform>%1 sale de %Ln chat.</numerusform>
            <numerusform>%1 sale de %Ln chats.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people leave.</source>
        <translation>
            <numerusform>%Ln persona sale.</numerusform>
            <numerusform>%Ln personas salen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RemoveDialog</name>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>You can undo for 10 seconds.</source>
        <translation>Puedes deshacerlo durante 10 segundos.</translation>
    </message>
    <message>
        <source>Out, but free to return with a new link.</source>
        <translation>Sale, pero puede volver con un enlace nuevo.</translation>
    </message>
    <message>
        <source>Ban</source>
        <translation>Vetar</translation>
    </message>
    <message>
        <source>Out, and cannot return until you add the person again.</source>
        <translation>Sale y no puede volver hasta que añadas a la persona otra vez.</translation>
    </message>
    <message>
        <source>Only take the reason away</source>
        <translation>Quitar solo el motivo</translation>
    </message>
    <message>
        <source>Stays inside; you decide later in Telegram.</source>
        <translation>Se queda dentro; después decides en Telegram.</translation>
    </message>
    <message>
        <source>All chats</source>
        <translation>Todos los chats</translation>
    </message>
    <message>
        <source>Only these</source>
        <translation>Solo estos</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Quitar el motivo</translation>
    </message>
    <message>
        <source>Choose at least one chat.</source>
        <translation>Elige al menos un chat.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A chat, then what happens there.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Qué pasará</translation>
    </message>
</context>
<context>
    <name>ui::RightWords</name>
    <message>
        <source>Invite people by link</source>
        <translation>Invitar personas por enlace</translation>
    </message>
    <message>
        <source>Remove people</source>
        <translation>Quitar personas</translation>
    </message>
    <message>
        <source>Delete messages</source>
        <translation>Eliminar mensajes</translation>
    </message>
    <message>
        <source>Post messages</source>
        <translation>Publicar mensajes</translation>
    </message>
    <message>
        <source>Needed to send personal links.</source>
        <translation>Hace falta para enviar enlaces personales.</translation>
    </message>
    <message>
        <source>Needed when somebody&apos;s time ends.</source>
        <translation>Hace falta cuando a alguien le vence el plazo.</translation>
    </message>
    <message>
        <source>Used to tidy up the connect code.</source>
        <translation>Se usa para borrar el código de conexión.</translation>
    </message>
    <message>
        <source>Used to write into the channel.</source>
        <translation>Se usa para escribir en el canal.</translation>
    </message>
    <message>
        <source>No links can be made, so nobody new gets in.</source>
        <translation>No se pueden crear enlaces, así que no entra nadie nuevo.</translation>
    </message>
    <message>
        <source>People whose time ended stay inside.</source>
        <translation>Quienes tienen el plazo vencido se quedan dentro.</translation>
    </message>
    <message>
        <source>The connect code stays in the chat until you delete it.</source>
        <translation>El código de conexión se queda en el chat hasta que lo elimines.</translation>
    </message>
    <message>
        <source>Nothing can be posted into the channel.</source>
        <translation>No se puede publicar nada en el canal.</translation>
    </message>
    <message>
        <source>Add subscribers</source>
        <translation>Añadir suscriptores</translation>
    </message>
    <message>
        <source>Invite users via link</source>
        <translation>Invitar con un enlace</translation>
    </message>
    <message>
        <source>Remove subscribers</source>
        <translation>Eliminar suscriptores</translation>
    </message>
    <message>
        <source>Ban users</source>
        <translation>Suspender usuarios</translation>
    </message>
    <message>
        <source>Delete messages of others</source>
        <translation>Eliminar mensajes de otros</translation>
    </message>
    <message>
        <source>Open %1 in Telegram.</source>
        <translation>Abre %1 en Telegram.</translation>
    </message>
    <message>
        <source>Tap its name, Administrators, then %1.</source>
        <translation>Toca su nombre, Administradores y luego %1.</translation>
    </message>
    <message>
        <source>Switch on “%1” and save.</source>
        <extracomment>%1 is the name of a switch in Telegram.</extracomment>
        <translation>Activa “%1” y guarda.</translation>
    </message>
</context>
<context>
    <name>ui::SaveFile</name>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>No se pudo escribir el archivo. Elige otra carpeta.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
</context>
<context>
    <name>ui::SavedFilters</name>
    <message>
        <source>None yet</source>
        <translation>Aún ninguno</translation>
    </message>
    <message>
        <source>There are 20: delete one to save another</source>
        <translation>Ya hay 20: elimina uno para guardar otro</translation>
    </message>
    <message>
        <source>Save what is shown now…</source>
        <translation>Guardar lo que se muestra…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>Guardar filtro</translation>
    </message>
    <message>
        <source>Rename filter</source>
        <translation>Renombrar filtro</translation>
    </message>
    <message>
        <source>The filter %1 is deleted.</source>
        <translation>El filtro %1 se eliminó.</translation>
    </message>
</context>
<context>
    <name>ui::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
</context>
<context>
    <name>ui::SettingsNames</name>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
</context>
<context>
    <name>ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Sections</source>
        <extracomment>The list of sections of the settings, for screen readers.</extracomment>
        <translation>Secciones</translation>
    </message>
</context>
<context>
    <name>ui::SetupWizard</name>
    <message>
        <source>Setting up, about 4 minutes</source>
        <translation>Configuración, unos 4 minutos</translation>
    </message>
    <message>
        <source>Everything stays on this computer. There is no account and no server.</source>
        <translation>Todo se queda en este equipo. No hay cuenta ni servidor.</translation>
    </message>
</context>
<context>
    <name>ui::ShareBotDialog</name>
    <message>
        <source>Share %1</source>
        <translation>Compartir %1</translation>
    </message>
    <message>
        <source>Whoever opens this link or scans the code gets into a chat with your bot. People also find it when they search for %1 in Telegram.</source>
        <translation>Quien abra este enlace o escanee el código llega a un chat con tu bot. También se encuentra buscando %1 en Telegram.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>The link is copied.</source>
        <translation>Enlace copiado.</translation>
    </message>
    <message>
        <source>Optional, e.g. poster-may</source>
        <translation>Opcional, p. ej. cartel-mayo</translation>
    </message>
    <message>
        <source>Start parameter: tells where somebody came from</source>
        <translation>Parámetro de inicio: indica de dónde vino alguien</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copiar código</translation>
    </message>
    <message>
        <source>The code is copied as a picture.</source>
        <translation>El código se copió como imagen.</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Guardar como PNG…</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Guardar como SVG…</translation>
    </message>
    <message>
        <source>Up to 64 letters A to Z, digits, _ and - go into a link.</source>
        <translation>En un enlace caben hasta 64 letras de la A a la Z, cifras, _ y -.</translation>
    </message>
    <message>
        <source>Correct the start parameter first.</source>
        <translation>Corrige antes el parámetro de inicio.</translation>
    </message>
    <message>
        <source>Save the code</source>
        <translation>Guardar el código</translation>
    </message>
</context>
<context>
    <name>ui::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
</context>
<context>
    <name>ui::Shortcuts</name>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Find members, chats and pages, or do something</source>
        <translation>Buscar miembros, chats y páginas, o hacer algo</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation>Ir a una página</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation>Volver a la página anterior</translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation>Añadir un miembro</translation>
    </message>
    <message>
        <source>Take back what was done last</source>
        <translation>Deshacer lo último</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Volver a mirar</translation>
    </message>
    <message>
        <source>From the list of pages into the page, and back</source>
        <translation>De la lista de páginas a la página y de vuelta</translation>
    </message>
    <message>
        <source>Only the drawings of the pages, or their names too</source>
        <translation>Solo los iconos de las páginas o también sus nombres</translation>
    </message>
    <message>
        <source>Close or clear one thing</source>
        <translation>Cerrar o vaciar una cosa</translation>
    </message>
    <message>
        <source>Help about the place you are at</source>
        <translation>Ayuda sobre el lugar donde estás</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Esta lista</translation>
    </message>
    <message>
        <source>In lists</source>
        <translation>En las listas</translation>
    </message>
    <message>
        <source>Another row</source>
        <translation>Otra fila</translation>
    </message>
    <message>
        <source>Select several rows</source>
        <translation>Seleccionar varias filas</translation>
    </message>
    <message>
        <source>Details of the row</source>
        <translation>Detalles de la fila</translation>
    </message>
    <message>
        <source>Remove who is selected, after a question</source>
        <translation>Dar de baja lo seleccionado, tras preguntar</translation>
    </message>
    <message>
        <source>Copy the selected rows as text</source>
        <translation>Copiar las filas seleccionadas como texto</translation>
    </message>
    <message>
        <source>What can be done with the row</source>
        <translation>Qué se puede hacer con la fila</translation>
    </message>
    <message>
        <source>In dialogs and forms</source>
        <translation>En diálogos y formularios</translation>
    </message>
    <message>
        <source>To the next field, or the one before</source>
        <translation>Al campo siguiente o al anterior</translation>
    </message>
    <message>
        <source>Press the button, or set the tick</source>
        <translation>Pulsar el botón o marcar la casilla</translation>
    </message>
    <message>
        <source>Do what the dialog is for</source>
        <translation>Hacer aquello para lo que es el diálogo</translation>
    </message>
    <message>
        <source>Close without changing anything</source>
        <translation>Cerrar sin cambiar nada</translation>
    </message>
    <message>
        <source>Search on this page</source>
        <translation>Buscar en esta página</translation>
    </message>
    <message>
        <source>Lock the window, if it has a password</source>
        <translation>Bloquear la ventana, si tiene contraseña</translation>
    </message>
    <message>
        <source>Select all that the list shows</source>
        <translation>Seleccionar todo lo que muestra la lista</translation>
    </message>
</context>
<context>
    <name>ui::SkippedModel</name>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
</context>
<context>
    <name>ui::Standing</name>
    <message>
        <source>Administrators are never touched.</source>
        <translation>A los administradores no se les toca nunca.</translation>
    </message>
    <message>
        <source>Telegram itself, or a chat that writes as itself.</source>
        <translation>El propio Telegram, o un chat que escribe en su propio nombre.</translation>
    </message>
    <message>
        <source>This is the bot.</source>
        <translation>Este es el bot.</translation>
    </message>
    <message>
        <source>Let in by hand until %1.</source>
        <translation>Acceso dado a mano hasta %1.</translation>
    </message>
    <message>
        <source>Let in by hand, without an end.</source>
        <translation>Acceso dado a mano, sin límite.</translation>
    </message>
    <message>
        <source>Here before us, so never touched.</source>
        <translation>Ya estaba antes, así que no se le toca nunca.</translation>
    </message>
    <message>
        <source>Came in while Gatehouse was off; left alone until you decide.</source>
        <translation>Entró con Gatehouse apagado; no se le toca hasta que decidas.</translation>
    </message>
    <message>
        <source>The time ended %1.</source>
        <translation>Plazo vencido: %1.</translation>
    </message>
    <message>
        <source>The time ended.</source>
        <translation>Plazo vencido.</translation>
    </message>
    <message>
        <source>Removed by hand; may return with a new link.</source>
        <translation>Se le quitó a mano; puede volver con un enlace nuevo.</translation>
    </message>
    <message>
        <source>Banned by hand; cannot return.</source>
        <translation>Se le vetó a mano; no puede volver.</translation>
    </message>
    <message>
        <source>Came with somebody else&apos;s link.</source>
        <translation>Entró con el enlace de otra persona.</translation>
    </message>
    <message>
        <source>No reason to be in is known.</source>
        <translation>No se conoce motivo para que esté dentro.</translation>
    </message>
    <message>
        <source>Not seen there.</source>
        <translation>No se ha visto ahí.</translation>
    </message>
    <message>
        <source>Inside.</source>
        <translation>Dentro.</translation>
    </message>
    <message>
        <source>Outside.</source>
        <translation>Fuera.</translation>
    </message>
    <message>
        <source>Leaves %1.</source>
        <translation>Sale: %1.</translation>
    </message>
    <message>
        <source>The removal was dropped; nothing happens until you decide anew.</source>
        <translation>Se descartó la baja; no pasa nada hasta que decidas de nuevo.</translation>
    </message>
    <message>
        <source>The link was dropped; nothing happens until you ask for a new one.</source>
        <translation>Se descartó el enlace; no pasa nada hasta que pidas uno nuevo.</translation>
    </message>
    <message>
        <source>A link is being made.</source>
        <translation>Se está creando un enlace.</translation>
    </message>
    <message>
        <source>The link waits to be sent.</source>
        <translation>El enlace está por enviar.</translation>
    </message>
    <message>
        <source>The link was sent; it works until %1.</source>
        <translation>El enlace se envió; vale hasta %1.</translation>
    </message>
    <message>
        <source>The link was sent.</source>
        <translation>El enlace se envió.</translation>
    </message>
    <message>
        <source>The bot cannot write: the person never pressed Start. Copy the link and send it yourself.</source>
        <translation>El bot no puede escribirle: la persona nunca pulsó Iniciar. Copia el enlace y envíalo tú.</translation>
    </message>
    <message>
        <source>The person blocked the bot. Copy the link and send it yourself.</source>
        <translation>La persona bloqueó el bot. Copia el enlace y envíalo tú.</translation>
    </message>
    <message>
        <source>Telegram did not take the message. Copy the link and send it yourself.</source>
        <translation>Telegram no aceptó el mensaje. Copia el enlace y envíalo tú.</translation>
    </message>
    <message>
        <source>Nobody knows whether the message arrived. Copy the link and send it yourself.</source>
        <translation>Nadie sabe si el mensaje llegó. Copia el enlace y envíalo tú.</translation>
    </message>
    <message>
        <source>gets a link</source>
        <translation>recibe un enlace</translation>
    </message>
    <message>
        <source>is inside already; only the time is set</source>
        <translation>ya está dentro; solo se fija el plazo</translation>
    </message>
    <message>
        <source>not connected any more</source>
        <translation>ya no está conectado</translation>
    </message>
    <message>
        <source>the bot lacks the right to invite, so no link can be made yet</source>
        <translation>al bot le falta el permiso para invitar, así que aún no se puede crear un enlace</translation>
    </message>
    <message>
        <source>bots are not let in by link</source>
        <translation>los bots no entran con enlace</translation>
    </message>
    <message>
        <source>gets a link, but the bot cannot write: copy it and send it yourself</source>
        <translation>recibe un enlace, pero el bot no puede escribirle: cópialo y envíalo tú</translation>
    </message>
    <message>
        <source>is inside already</source>
        <translation>ya está dentro</translation>
    </message>
    <message>
        <source>has a link already</source>
        <translation>ya tiene un enlace</translation>
    </message>
    <message>
        <source>the account is deleted</source>
        <translation>la cuenta está eliminada</translation>
    </message>
    <message>
        <source>is banned</source>
        <translation>tiene un veto</translation>
    </message>
    <message>
        <source>the bot lacks the right to invite</source>
        <translation>al bot le falta el permiso para invitar</translation>
    </message>
    <message>
        <source>was forgotten meanwhile</source>
        <translation>sus datos se olvidaron entretanto</translation>
    </message>
    <message>
        <source>will be removed, may return with a new link</source>
        <translation>se le quitará; puede volver con un enlace nuevo</translation>
    </message>
    <message>
        <source>will be banned, cannot return</source>
        <translation>se le vetará; no puede volver</translation>
    </message>
    <message>
        <source>stays inside, without a reason to</source>
        <translation>se queda dentro, sin motivo</translation>
    </message>
    <message>
        <source>is not inside</source>
        <translation>no está dentro</translation>
    </message>
    <message>
        <source>cannot be removed: administrators never are</source>
        <translation>no se le puede quitar: es administrador</translation>
    </message>
    <message>
        <source>stays until the bot gets the right to remove people</source>
        <translation>se queda hasta que el bot reciba el permiso para quitar personas</translation>
    </message>
</context>
<context>
    <name>ui::Table</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
</context>
<context>
    <name>ui::TableColumns</name>
    <message>
        <source>Move towards the beginning</source>
        <translation>Mover hacia el principio</translation>
    </message>
    <message>
        <source>Move towards the end</source>
        <translation>Mover hacia el final</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Restablecer columnas</translation>
    </message>
</context>
<context>
    <name>ui::TagDialog</name>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Tags to add</source>
        <translation>Etiquetas que añadir</translation>
    </message>
    <message>
        <source>Tags to take away</source>
        <translation>Etiquetas que quitar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln persona</numerusform>
            <numerusform>%Ln personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Commas between several tags.</source>
        <translation>Separa varias etiquetas con comas.</translation>
    </message>
    <message>
        <source>Change tags</source>
        <translation>Cambiar etiquetas</translation>
    </message>
    <message>
        <source>Counting what will happen…</source>
        <translation>Contando qué pasará…</translation>
    </message>
    <message>
        <source>Name a tag.</source>
        <translation>Indica una etiqueta.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people get other tags</source>
        <translation>
            <numerusform>A %Ln persona le cambian las etiquetas</numerusform>
            <numerusform>A %Ln personas les cambian las etiquetas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay as they are</source>
        <translation>
            <numerusform>%Ln queda como está</numerusform>
            <numerusform>%Ln quedan como están</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>No cambiaría nada.</translation>
    </message>
    <message numerus="yes">
        <source>The tags of %Ln people are changed.</source>
        <translation>
            <numerusform>Se cambiaron las etiquetas de %Ln persona.</numerusform>
            <numerusform>Se cambiaron las etiquetas de %Ln personas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Timeline</name>
    <message>
        <source>%1: waits to be sent.</source>
        <translation>%1: por enviar.</translation>
    </message>
    <message>
        <source>%1: on its way.</source>
        <translation>%1: en camino.</translation>
    </message>
    <message>
        <source>%1: sent.</source>
        <translation>%1: enviado.</translation>
    </message>
    <message>
        <source>%1: not sent. %2</source>
        <translation>%1: no enviado. %2</translation>
    </message>
    <message>
        <source>%1: not sent.</source>
        <translation>%1: no enviado.</translation>
    </message>
    <message>
        <source>%1: sent, but no answer came. It may have arrived.</source>
        <translation>%1: enviado, pero no llegó respuesta. Puede que haya llegado.</translation>
    </message>
    <message>
        <source>%1: not sent, because it came too late.</source>
        <translation>%1: no enviado, porque llegaba demasiado tarde.</translation>
    </message>
    <message>
        <source>You were asked whether they may stay in %1.</source>
        <translation>Se te preguntó si puede quedarse en %1.</translation>
    </message>
    <message>
        <source>%1 It waits for your answer.</source>
        <translation>%1 Espera tu respuesta.</translation>
    </message>
    <message>
        <source>%1 The answer was “%2” (%3).</source>
        <extracomment>%2 is what a button says, %3 who pressed it: &quot;you, in Telegram&quot;.</extracomment>
        <translation>%1 La respuesta fue “%2” (%3).</translation>
    </message>
    <message>
        <source>%1 It settled by itself.</source>
        <translation>%1 Se resolvió solo.</translation>
    </message>
    <message>
        <source>Message with the links</source>
        <translation>Mensaje con los enlaces</translation>
    </message>
    <message>
        <source>Message with a question to the owner</source>
        <translation>Mensaje con una pregunta al propietario</translation>
    </message>
    <message>
        <source>Message with news for the owner</source>
        <translation>Mensaje con novedades para el propietario</translation>
    </message>
    <message>
        <source>Answer about who the owner is</source>
        <translation>Respuesta sobre quién es el propietario</translation>
    </message>
    <message>
        <source>Message of the bot</source>
        <translation>Mensaje del bot</translation>
    </message>
</context>
<context>
    <name>ui::TimelineModel</name>
    <message>
        <source>%1 %2</source>
        <extracomment>What happened, and when.</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>ui::Times</name>
    <message>
        <source>d MMM</source>
        <extracomment>A day of this year, as QLocale::toString() takes it.</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A day of another year, as QLocale::toString() takes it.</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <translation>
            <numerusform>%Ln min</numerusform>
            <numerusform>%Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h</source>
        <translation>
            <numerusform>%Ln h</numerusform>
            <numerusform>%Ln h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln d</source>
        <translation>
            <numerusform>%Ln d</numerusform>
            <numerusform>%Ln d</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln s ago</source>
        <translation>
            <numerusform>hace %Ln s</numerusform>
            <numerusform>hace %Ln s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min ago</source>
        <translation>
            <numerusform>hace %Ln min</numerusform>
            <numerusform>hace %Ln min</numerusform>
        </translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>hoy %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>ayer %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>mañana %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a day such as &quot;19 Nov&quot;, %2 a time of day.
----------
Hours, then minutes.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A weekday and a day, as QLocale::toString() takes it; %1 is the time of day.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <extracomment>As QLocale::toString() takes it.</extracomment>
        <translation>dddd d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>%1:%2</source>
        <extracomment>Minutes and seconds.</extracomment>
        <translation>%1:%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln s</source>
        <translation>
            <numerusform>%Ln s</numerusform>
            <numerusform>%Ln s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Toast</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln s</source>
        <translation>
            <numerusform>%Ln s</numerusform>
            <numerusform>%Ln s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ToastHost</name>
    <message>
        <source>It was too late to take it back: it has been done.</source>
        <translation>Ya era tarde para deshacerlo: está hecho.</translation>
    </message>
</context>
<context>
    <name>ui::TokenForm</name>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Show the token</source>
        <translation>Mostrar el token</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Telegram knows it</source>
        <translation>Telegram lo conoce</translation>
    </message>
    <message>
        <source>This bot cannot be added to groups</source>
        <translation>Este bot no se puede añadir a grupos</translation>
    </message>
    <message>
        <source>In BotFather send /setjoingroups and switch it on, or use it for channels only.</source>
        <translation>En BotFather, envía /setjoingroups y actívalo, o úsalo solo para canales.</translation>
    </message>
    <message>
        <source>Another service fetches this bot&apos;s messages</source>
        <translation>Otro servicio recoge los mensajes de este bot</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Tomar el control</translation>
    </message>
    <message>
        <source>In a file, encrypted with a passphrase that is asked at each start</source>
        <translation>En un archivo, cifrado con una frase de contraseña que se pide en cada inicio</translation>
    </message>
    <message>
        <source>Nowhere: I paste it again at the next start</source>
        <translation>En ningún sitio: lo pego de nuevo en el próximo inicio</translation>
    </message>
    <message>
        <source>Passphrase, at least %1 characters</source>
        <translation>Frase de contraseña, al menos %1 caracteres</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <source>Asking Telegram…</source>
        <translation>Preguntando a Telegram…</translation>
    </message>
    <message>
        <source>Paste the token first.</source>
        <translation>Pega antes el token.</translation>
    </message>
    <message>
        <source>Telegram has not confirmed this token yet.</source>
        <translation>Telegram aún no ha confirmado este token.</translation>
    </message>
    <message>
        <source>This is another bot.</source>
        <translation>Este es otro bot.</translation>
    </message>
    <message>
        <source>Take over first, so that messages arrive.</source>
        <translation>Toma antes el control para que lleguen los mensajes.</translation>
    </message>
    <message>
        <source>Looking for the keychain…</source>
        <translation>Buscando el llavero…</translation>
    </message>
    <message>
        <source>Choose a passphrase of at least %1 characters.</source>
        <translation>Elige una frase de contraseña de al menos %1 caracteres.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Las dos frases de contraseña no coinciden.</translation>
    </message>
    <message>
        <source>There is no token in this. It looks like 7120448315:AAHd… and comes from BotFather.</source>
        <translation>Aquí no hay ningún token. Tiene este aspecto: 7120448315:AAHd…, y viene de BotFather.</translation>
    </message>
    <message>
        <source>%1 · id %2</source>
        <translation>%1 · id %2</translation>
    </message>
    <message numerus="yes">
        <source>A webhook to %1 is set and %Ln messages wait. Only one of you can get them.</source>
        <translation>
            <numerusform>Hay un webhook hacia %1 y espera %Ln mensaje. Solo uno de los dos puede recibirlo.</numerusform>
            <numerusform>Hay un webhook hacia %1 y esperan %Ln mensajes. Solo uno de los dos puede recibirlos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The token goes into your system&apos;s keychain, never into a file.</source>
        <translation>El token se guarda en el llavero de tu sistema, nunca en un archivo.</translation>
    </message>
    <message>
        <source>The token goes into your system&apos;s keychain (%1), never into a file.</source>
        <translation>El token se guarda en el llavero de tu sistema (%1), nunca en un archivo.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and come back, or choose where else the token is kept:</source>
        <translation>El llavero está bloqueado. Desbloquéalo y vuelve, o elige dónde más se guarda el token:</translation>
    </message>
    <message>
        <source>This system has no keychain. Choose where the token is kept:</source>
        <translation>Este sistema no tiene llavero. Elige dónde se guarda el token:</translation>
    </message>
    <message>
        <source>Gatehouse is portable here and leaves this computer&apos;s keychain alone. Choose where the token is kept:</source>
        <translation>Gatehouse es portátil aquí y no toca el llavero de este equipo. Elige dónde se guarda el token:</translation>
    </message>
    <message>
        <source>The data here belongs to %1, with its chats and members. Another bot needs a profile of its own: choose “New profile…” in the menu behind the bot&apos;s name.</source>
        <translation>Los datos de aquí son de %1, con sus chats y miembros. Otro bot necesita un perfil propio: elige «Perfil nuevo…» en el menú del nombre del bot.</translation>
    </message>
</context>
<context>
    <name>ui::TokenOrigin</name>
    <message>
        <source>Gatehouse keeps no copy. To replace it for good, change it there.</source>
        <translation>Gatehouse no guarda ninguna copia. Para cambiarlo de forma definitiva, hazlo allí.</translation>
    </message>
    <message>
        <source>The token is kept in the keychain of this desktop.</source>
        <translation>El token se guarda en el llavero de este escritorio.</translation>
    </message>
    <message>
        <source>It is read from there at each start, and is as safe as your other passwords. Whoever can unlock the keychain can read it.</source>
        <translation>Se lee de ahí en cada inicio, y está tan seguro como tus otras contraseñas. Quien pueda desbloquear el llavero puede leerlo.</translation>
    </message>
    <message>
        <source>The token is kept in an encrypted file in the data folder.</source>
        <translation>El token se guarda en un archivo cifrado en la carpeta de datos.</translation>
    </message>
    <message>
        <source>Your passphrase is asked for at each start. Nobody can read the token without it; if you forget it, paste the token again.</source>
        <translation>Tu frase de contraseña se pide en cada inicio. Sin ella nadie puede leer el token; si la olvidas, pega el token de nuevo.</translation>
    </message>
    <message>
        <source>The token is kept nowhere, only in memory.</source>
        <translation>El token no se guarda en ningún sitio, solo en la memoria.</translation>
    </message>
    <message>
        <source>It is gone when Gatehouse ends, and is asked for at the next start.</source>
        <translation>Desaparece al cerrar Gatehouse y se pide en el próximo inicio.</translation>
    </message>
    <message>
        <source>The token was handed over at the start, with --token-fd.</source>
        <translation>El token se entregó al iniciar, con --token-fd.</translation>
    </message>
    <message>
        <source>The token came from the service manager, as the credential “bot-token”.</source>
        <translation>El token vino del gestor de servicios, como credencial “bot-token”.</translation>
    </message>
    <message>
        <source>The token came from the variable GATEHOUSE_BOT_TOKEN.</source>
        <translation>El token vino de la variable GATEHOUSE_BOT_TOKEN.</translation>
    </message>
    <message>
        <source>It was taken out of the environment at once, but whoever sets it can read it.</source>
        <translation>Se quitó del entorno enseguida, pero quien la define puede leerlo.</translation>
    </message>
</context>
<context>
    <name>ui::Tour</name>
    <message>
        <source>Mateus Silva is removed from 2 chats.</source>
        <translation>Mateus Silva ha salido de 2 chats.</translation>
    </message>
    <message>
        <source>Telegram cannot be reached. Nothing was changed.</source>
        <translation>No se puede contactar con Telegram. No se cambió nada.</translation>
    </message>
</context>
<context>
    <name>ui::TrayIcon</name>
    <message>
        <source>Gatehouse, PRACTICE</source>
        <translation>Gatehouse, PRÁCTICA</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things wait for you</source>
        <translation>
            <numerusform>%Ln cosa te espera</numerusform>
            <numerusform>%Ln cosas te esperan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TrayMenu</name>
    <message>
        <source>Open Gatehouse</source>
        <translation>Abrir Gatehouse</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Lo último</translation>
    </message>
    <message>
        <source>Pause automation</source>
        <translation>Pausar la automatización</translation>
    </message>
    <message>
        <source>Until I switch it on</source>
        <translation>Hasta que la reanude</translation>
    </message>
    <message>
        <source>Go on with automation</source>
        <translation>Reanudar la automatización</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>No molestar</translation>
    </message>
    <message>
        <source>Until I switch it off</source>
        <translation>Hasta que lo desactive</translation>
    </message>
    <message>
        <source>Show notifications again</source>
        <translation>Volver a mostrar notificaciones</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Quit…</source>
        <translation>Salir…</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>Durante 1 hora</translation>
    </message>
    <message>
        <source>Until tomorrow 09:00</source>
        <translation>Hasta mañana a las 09:00</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>What happened, and when.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>PRACTICE: %1</source>
        <translation>PRÁCTICA: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln people inside</source>
        <extracomment>How the connection is, and how many people are in the chats, e.g. &quot;Listening, 1,137 people inside&quot;.</extracomment>
        <translation>
            <numerusform>%1, %Ln persona dentro</numerusform>
            <numerusform>%1, %Ln personas dentro</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Whose bot, and how it is.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ui::UnlockDialog</name>
    <message>
        <source>Unlock the bot&apos;s token</source>
        <translation>Desbloquear el token del bot</translation>
    </message>
    <message>
        <source>The token is in a file in the data folder, encrypted with a passphrase that only you know. Nobody is let in or removed until it is unlocked.</source>
        <translation>El token está en un archivo de la carpeta de datos, cifrado con una frase de contraseña que solo tú conoces. Hasta desbloquearlo no se deja entrar ni se quita a nadie.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Enter another token</source>
        <translation>Introducir otro token</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Enter the passphrase.</source>
        <translation>Introduce la frase de contraseña.</translation>
    </message>
</context>
<context>
    <name>ui::UntilDialog</name>
    <message>
        <source>Until when</source>
        <translation>Hasta cuándo</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Let stay</source>
        <translation>Que se quede</translation>
    </message>
    <message>
        <source>At the end of that day the person is removed as usual.</source>
        <translation>Al terminar ese día se quita a la persona como siempre.</translation>
    </message>
</context>
<context>
    <name>ui::WelcomeStep</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>What to begin with</source>
        <translation>Por dónde empezar</translation>
    </message>
    <message>
        <source>Welcome to Gatehouse</source>
        <translation>Te damos la bienvenida a Gatehouse</translation>
    </message>
    <message>
        <source>Gatehouse keeps the gate of your paid groups and channels: who may be inside, who comes in, who has to leave. Your own bot does it, from this computer.</source>
        <translation>Gatehouse vigila la puerta de tus grupos y canales de pago: quién puede estar dentro, quién entra, quién tiene que salir. Lo hace tu propio bot, desde este equipo.</translation>
    </message>
    <message>
        <source>With your own bot</source>
        <translation>Con tu propio bot</translation>
    </message>
    <message>
        <source>You need a bot of your own and a group or channel. It takes about four minutes.</source>
        <translation>Necesitas un bot propio y un grupo o canal. Se tarda unos cuatro minutos.</translation>
    </message>
    <message>
        <source>Everything stays here</source>
        <translation>Todo se queda aquí</translation>
    </message>
    <message>
        <source>There is no account and no server. Gatehouse talks only to Telegram.</source>
        <translation>No hay cuenta ni servidor. Gatehouse solo habla con Telegram.</translation>
    </message>
    <message>
        <source>Just looking?</source>
        <translation>¿Solo quieres mirar?</translation>
    </message>
    <message>
        <source>The practice Telegram has a group, a channel and forty sample people. Nothing in it is real, so try everything.</source>
        <translation>El Telegram de práctica tiene un grupo, un canal y cuarenta personas de ejemplo. Nada en él es real, así que pruébalo todo.</translation>
    </message>
    <message>
        <source>Try it with the practice Telegram</source>
        <translation>Probar con el Telegram de práctica</translation>
    </message>
    <message>
        <source>Use my own bot</source>
        <translation>Usar mi propio bot</translation>
    </message>
</context>
<context>
    <name>ui::WindowLock</name>
    <message>
        <source>Set a password first; then Ctrl+L locks the window.</source>
        <translation>Pon antes una contraseña; después Ctrl+L bloquea la ventana.</translation>
    </message>
</context>
<context>
    <name>ui::Wizard</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>ui::WizardStep</name>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
</context>
</TS>
