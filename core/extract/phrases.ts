/**
 * Headings and lines that begin what is not the article: compared with the whole folded text of a
 * short block (lower case, letters and digits only), so that a sentence that merely contains the
 * words stays.
 */
const TAIL_HEADINGS: readonly RegExp[] = [
  // To be kept on a board.
  /^(?:pin (?:it|this|me)(?: post)? (?:here|now|for later|to pinterest)|save (?:this|it) (?:for later|to pinterest))$/,
  // What else there is to read.
  /^(?:more )?(?:related|similar|recommended|suggested|popular|trending|latest|top|featured|more|other|further)(?: (?:top|latest|related|popular))? (?:stories|articles|posts?|news|content|reading|reads|topics|links|coverage|videos?|items|entries|guides|resources|pages)(?: .{0,40})?$/,
  /^(?:related|recommended|read (?:more|next|also|this next)|see also our|more (?:from|on|in|by|about|like this|stories|news|to read)(?: .{0,40})?|you (?:may|might|ll|will) (?:also )?(?:like|love|enjoy|be interested in)(?: .{0,30})?|our picks|editors? ?s? (?:picks?|choice|recommendations?)|most (?:read|popular|viewed|shared|commented)|whats? (?:hot|next|trending)|up next|don t miss|in case you missed it|keep reading|continue reading|trending(?: now)?|recommended for you|around the web|from the web|from our partners|sponsored(?: content| stories)?|promoted(?: content| stories)?)$/,
  /^(?:mehr (?:zum thema|von|aus|dazu)(?: .{0,40})?|das (?:thema )?könnte (?:sie|dich) auch interessieren|zum weiterlesen|weiterführende links|auch interessant|lesen sie (?:auch|mehr)(?: .{0,30})?|weitere (?:artikel|themen|meldungen|beiträge|nachrichten)(?: .{0,30})?|ähnliche (?:artikel|beiträge|themen)|meistgelesen|passend zum thema|verwandte (?:artikel|themen|beiträge)|empfehlungen(?: .{0,30})?|aus dem ressort)$/,
  /^(?:à lire (?:aussi|également)|lire aussi|sur le même (?:sujet|thème)|articles? (?:liés|similaires|connexes|recommandés)|les plus lus(?: .{0,40})?|vous aimerez aussi|voir aussi nos|dans la même (?:rubrique|catégorie))$/,
  /^(?:(?:noticias|artículos|contenidos?|temas) relacionad[oa]s|[lt]e puede interesar|(?:lea|lee|vea) también|también te puede (?:interesar|gustar)|lo más (?:leído|visto)|más (?:noticias|información)(?: .{0,30})?|leia (?:também|mais)|v[ií]deos?:? (?:os )?mais vistos(?: .{0,40})?|veja também|(?:notícias|artigos|conteúdos?) relacionad[oa]s|mais lidas|leggi anche|articoli correlati|potrebbe interessarti(?: anche)?|i più letti|lees (?:ook|meer)|gerelateerde? (?:artikelen|berichten)|meest gelezen|zobacz (?:też|także|również)|czytaj (?:też|także|również|więcej)|читайте также|по теме|ещё по теме|похожие (?:статьи|новости)|читайте також|ilgili haberler|benzer haberler|baca juga|artikel terkait|berita terkait)$/,
  /^(?:関連記事|関連ニュース|おすすめ記事|あわせて読みたい|人気記事|相关(?:阅读|新闻|文章|推荐)|推荐阅读|热门(?:文章|新闻|推荐)|相關(?:新聞|文章|報導)|延伸閱讀|관련\s?(?:기사|뉴스)|많이 본 (?:기사|뉴스)|اقرأ (?:أيضا|أيضًا|المزيد)|مواضيع ذات صلة|أخبار ذات صلة|الأكثر قراءة|مقالات ذات صلة)$/,
  // Asking for an address, an account or money.
  /^(?:sign up|subscribe|register|log in|sign in)(?: (?:to|for|now|today|here|with)(?: .{0,60})?)?$/,
  /^(?:already (?:a )?(?:member|subscriber|have an account|registered)(?: .{0,40})?|get (?:the|our) (?:newsletter|app)(?: .{0,60})?|(?:download|get) (?:the|our) (?:free )?app(?: .{0,60})?|newsletter|our newsletters?|stay (?:informed|up to date|in touch|connected)|support (?:our|independent|quality) journalism(?: .{0,40})?|create (?:a free|an|your) account|start your free trial)$/,
  /^(?:newsletter abonnieren|jetzt abonnieren|jetzt anmelden|melden sie sich an(?: .{0,40})?|s abonner|inscrivez vous(?: .{0,60})?|suscríbete(?: .{0,60})?|iscriviti(?: .{0,60})?|assine(?: .{0,40})?|подпис(?:ывайтесь|аться)(?: .{0,60})?)$/,
  // Who else is here.
  /^(?:who is online|users (?:browsing|viewing) this (?:forum|thread|topic)(?: .{0,60})?|wer ist online|mitglieder in diesem forum(?: .{0,60})?|qui est en ligne|¿?quién está conectado)$/,
  // Talk under the article.
  /^(?:\d+ |no )?(?:comments?|replies|responses?|kommentare|commentaires|comentarios|comentários|commenti|reacties|komentarze|комментарии|コメント|评论)(?: \d+)?(?: .{0,20})?$/,
  /^(?:(?:post |add |write )?(?:a )?reply(?: to (?:this )?(?:thread|topic|post|comment))?|quick reply|your answer|antworten|répondre|responder|rispondi)$/,
  /^(?:leave a (?:reply|comment)|post a comment|join the (?:conversation|discussion)|add a comment|schreiben sie einen kommentar|kommentar (?:schreiben|verfassen)|laisser un commentaire|deja (?:un comentario|una respuesta))$/,
];

/** Whether a folded text is such a heading. */
export const isTailHeading = (text: string): boolean =>
  TAIL_HEADINGS.some((pattern) => pattern.test(text));

/** Headings of what is said of who wrote, compared in the same way. */
export const AUTHOR_HEADINGS =
  /^(?:about (?:the|our) (?:authors?|writers?|editors?|contributors?|experts?)|(?:author|writer)(?: s)? (?:bio|biography|profile)|(?:über|zu) (?:den|die|der|dem) (?:autor|autoren|autorin|autorinnen)|(?:à propos de l|sur l) auteurs?|(?:sobre|acerca de) (?:el|la|o|a|los|os) autor(?:a|es)?|(?:sull|informazioni sull) autore|over de auteurs?|o autor(?:ze|ce|ach)|об авторе|про автора|(?:yazar|editör) hakkında|著者について|この記事を書いた(?:人|記者).{0,40}|作者简介|關於作者|저자 소개|tentang penulis)$/;

/** Short lines that tell the reader of the page what to do with the page. */
export const INTERFACE_LINES: readonly RegExp[] = [
  // How long the text takes, on the page's own clock.
  /^(?:reading time |lesezeit |temps de lecture )?\d{1,3} (?:min(?:ute)?s? (?:read|listen|watch|lesezeit|de lecture)|minuten lesezeit|min(?:utos)? de lectura|min(?:utos)? de leitura|min(?:uti)? di lettura|min czytania)$/,
  /^.{0,30}\b(?:reading time|read time|time to read|lesezeit|temps de lecture|tiempo de lectura|tempo di lettura|tempo de leitura|leestijd|czas czytania) (?:\p{L}{1,8} )?\d{1,3}(?: \p{L}{1,8})?$/u,
  // How many have said something, and what is left of what is free.
  /^\d[\d ]{0,6} (?:comments?|replies|kommentare?|commentaires?|comentarios?|comentários?|commenti|reacties|komentarzy)$|^(?:you (?:have|ve) )?(?:\d|one|two|three|no) (?:of \d )?free (?:stories|articles)(?: left| remaining)?(?: this (?:week|month))?$/,
  // Where the talk of a text can be followed.
  /^(?:(?: |^)(?:rss|comments?(?: rss)? feed|kommentarfeed|trackbacks?(?: u(?:rl|ri))?|pingbacks?|comments (?:are )?closed|kommentare geschlossen)(?= |$)){1,5}$/,
  // How often a page has been seen.
  /^visited \d[\d ]{0,9} times?(?: \d[\d ]{0,7} visits? today)?$|^\d[\d ]{1,9} (?:views|aufrufe|visualizzazioni|visualizações|просмотр(?:ов|а)?)$/,
  // What is said of advertisements.
  /^why (?:am i seeing|do i see|this) (?:this |these )?(?:ads?|advert|advertisement)$|^(?:report|hide|about) this ad$|^ad choices$/,
  // What a browser without scripts is told.
  /^(?:.{0,40} )?(?:enable|activate|turn on|requires?) javascript(?: .{0,90})?$/,
  // Players and pictures.
  /^(?:the |this )?video will (?:auto ?play|start|begin|resume)(?: .{0,20})?$/,
  /^(?:close|toggle caption|hide caption|show caption|video player|use up down arrow keys to increase or decrease volume|expand description|jump to details|full size (?:table|image|figure)|buying options|press enter or click to view image in full size)$/,
  // Who answers for a text, and where else to follow its paper, as Chinese papers have it.
  /^(?:责编|责任编辑|编辑|關注公眾號|关注公众号|阅读剩余全文|扫一扫).{0,30}$/,
  // Where a text goes on behind what stands in it.
  /^(?:dalszy ciąg (?:artykułu|tekstu|materiału)(?: .{0,40})?|haberin devamı(?: .{0,30})?|(?:la noticia|el artículo|a matéria|l articolo) contin[uú]a? (?:después|tras|después de|após|depois|dopo)(?: .{0,40})?|continua (?:após|depois|dopo) .{0,30}|la suite après (?:cette|la) publicité|(?:der )?artikel (?:geht|wird) .{0,40}(?:weiter|fortgesetzt)(?: .{0,20})?|(?:hier|nach der anzeige|unter der anzeige) geht (?:es|s) weiter(?: .{0,30})?|lees verder onder .{0,30}|продолжение (?:после|ниже).{0,30}|baca juga .{0,10})$/,
  // What forums add to posts.
  /^click to expand$|^(?:last edited (?:by|on|at) .{1,70}|zuletzt (?:bearbeitet|geändert) (?:von|am|durch) .{1,60}|dernière (?:modification|édition) par .{1,60}|editado por última vez por .{1,60})$/,
  // A list of the parts, which the reader has of its own, and what screen readers may pass over.
  /^(?:table of contents|on this page|(?:what is )?in this (?:article|post|guide|page|story)|inhaltsverzeichnis|tabla de contenidos?|spis treści|оглавление|目次|目录|目錄)$/,
  /^skip past .{0,30}(?:promotion|newsletter|advert\w*)$|^after newsletter promotion$/,
  // Another film, named where its player stood.
  /^zobacz (?:też |także )?wideo(?: (?!(?:poniżej|powyżej|na|a|i|w|z|o|jak|które) ).{0,100})?$/,
  // Buttons beside code, names of icons.
  /^(?:chat bubble(?: outline)?|thumb up|bookmark border|arrow (?:back|forward|drop down))(?: \d{1,4})?$/,
  /^(?:copy(?: (?:to clipboard|code|link to clipboard))?|copied|(?:link|url|address) copied(?: to (?:the |your )?clipboard)?|link kopiert|lien copié|enlace copiado|link copiado|link copiato|リンクをコピーしました|자동 추출 기술로 요약된 내용입니다.{0,60}|链接已复制|expand source|collapse source|view raw)$/,
  // Whether the page was of use.
  /^(?:was|is|did|do) (?:this|the|you) (?:find (?:this |the )?)?(?:page|article|answer|information|section|guide|docs?|documentation|content|topic)(?: .{0,30})? (?:helpful|useful)(?: .{0,30})?$|^(?:(?:war|ist) (?:dieser|diese|dieses) .{2,20} hilfreich|cet(?:te)? .{2,20} vous a t (?:il|elle) été utile|did this answer your question|te (?:fue|ha sido) útil|esta (?:página|informação) foi útil)(?: .{0,20})?$/,
  // Buttons of players, with the length of what they play.
  /^(?:video (?:afspelen|abspielen)|play (?:video|audio)|lire la vidéo|reproducir (?:el )?v[ií]deo|riproduci (?:il )?video|동영상 뉴스|odtwórz (?:wideo|film)|spela (?:video|klipp))(?: \d{1,2} \d{2})?$/,
  // Counters of slide shows.
  /^(?:(?:image|photo|picture|slide|page|bild|foto|seite|halaman)\s)?\d{1,3}\s(?:of|von|sur|de|di|van|dari|из|z)\s\d{1,3}(?:\s(?:pages|seiten|halaman))?$/,
  /^(?:share(?: this)?(?: (?:article|story|post|page|on|via))?(?: .{0,30})?|tweet|pin it|print(?: this)?(?: (?:article|page))?|email(?: this)?(?: (?:article|link))?|copy link|save(?: for later| article)?|bookmark|listen(?: to (?:this )?article)?|follow us(?: .{0,40})?|click here(?: .{0,40})?|read more|show more|load more|see more|view comments|skip (?:ad|to content|advertisement)|advertisement|advertising|ad|sponsored|story continues(?: below)?(?: .{0,30})?|article continues (?:below|after)(?: .{0,30})?|continue reading below(?: .{0,30})?|scroll (?:down )?to continue|back to top|jump to (?:comments|recipe)|report (?:a typo|an error|this ad)|view (?:gallery|image|full size)|enlarge(?: image)?|open image in gallery|play video|video (?:player|loading)|image source|loading)$/,
  /^(?:\d{1,2} \p{L}{3,9} \d{4} )?(?:(?:(?:e ?mail|print|share|bookmark|save|tweet)(?: (?:this|article|story|page))*|printer friendly(?: version)?)(?: |$)){2,}$/u,
  /^(?:back|return|jump|go) (?:back )?(?:up )?to (?:the )?(?:top|table of contents|contents|index)(?: of (?:the |this )?page)?$/,
  /^(?:anzeige|werbung|annonce|publicité|publicidad|pubblicità) (?:ad|advert|advertisement|anzeige|werbung)$/,
  /^(?:anzeige|werbung|annonce|annons|reklame|mainos|iklan|artikel teilen|teilen|drucken|merken|vorlesen|kommentieren|nach oben|weiterlesen(?: .{0,30})?|publicité|partager(?: .{0,30})?|imprimer|publicidad|compartir(?: .{0,30})?|imprimir|guardar|pubblicità|condividi|stampa|publicidade|compartilhar|advertentie|delen|reklama|udostępnij|реклама|поделиться|広告|シェアする|广告|分享|광고|공유|إعلان|شارك)$/,
];

/** Beside the headings above, what begins a line that leads to another page: followed by a link and nothing else. */
export const READ_ON =
  /^(?:more|also(?: read)?|lesen sie hier|polecamy|polecamy także|zobacz|przeczytaj|veja|saiba mais|ver también|haberin detayı)$/;

/** What announces other stories where headlines follow it, and entries in works of reference. */
export const SEE_ALSO =
  /^(?:see also|siehe auch|voir aussi|à lire aussi|ver también|véase también|veja também|vedi anche|zie ook|se også|se även|katso myös|zobacz (?:też|także)|смотрите также|дивіться також)$/;

/** Longer notices, compared in the same way. */
export const NOTICES: readonly RegExp[] = [
  // Whose it is, in a line of its own; and what a text was called where it came from.
  /^riproduzione riservata$|^原标题 .{2,60}$/,
  // Who may read what stands here.
  /^this (?:story|article|post|content|video) is (?:only )?(?:available )?(?:exclusively )?(?:to|for) (?:our )?.{0,40}\b(?:subscribers|members)(?: only)?$/,
  // What an application says of its own session.
  /^you (?:signed|switched) (?:in|out|accounts) (?:with|in|on) another tab or \w+ reload to refresh your session$/,
  // What platforms say of what their users write.
  /^(?:特别声明 )?以上(?:内容|文章).{0,60}(?:用户|创作者|平台).{0,80}信息存储.{0,10}$/,
  /^notice the content above .{0,70}(?:uploaded|posted) .{0,140}$/,
  // What stands in the place of a post or player that waits for consent.
  /^(?:externer|empfohlener (?:redaktioneller|externer)) inhalt(?: nicht verfügbar)?$|\bprivatsphäre einstellungen verhindern\b/,
  /^an dieser stelle (?:finden sie|findest du|findet ihr|befindet sich|steht) (?:einen? |ein )?extern.{0,200}$/,
  /^an dieser stelle ist (?:ein|eine) .{1,60} eingebunden$|^(?:indholdet|innholdet|innehållet) .{0,60}\b(?:cookies|samtyc?kk?e)\b.{0,60}$/,
  /^ich bin (?:damit )?einverstanden dass (?:mir )?extern.{0,200}$/,
  /^(?:zur anzeige|um) .{0,40}(?:inhalts?|videos?|beitrags?|posts?) .{0,80}(?:zustimm|einwillig|cookies).{0,100}$/,
  /^(?:we (?:need|require)|.{0,30} needs) your (?:consent|permission) (?:to|before) .{0,160}$/,
  /^(?:to (?:view|see|show|display)|this (?:content|video|post|embed)) .{0,90}(?:cookies|consent|privacy settings).{0,90}$/,
  /^(?:pour (?:afficher|voir)|ce contenu) .{0,90}(?:cookies|consentement|traceurs|bloqué).{0,90}$/,
  /^(?:para ver (?:este|esta)|per (?:vedere|visualizzare) quest[oa]|om (?:deze|dit) .{0,30} te (?:tonen|bekijken|zien)) .{0,90}(?:cookie|toestemming).{0,90}$/,
];

/** Asks to install an app, compared in the same way: whose, what it is called, and what is said behind the shops. */
export const APP =
  /^(?:download|get|install) (the|our) ((?:\S+ ){0,5})app (?:for|on|from) .{0,30}\b(?:iphone|ios|android|app store|google play)\b(.{0,120})$/;

/**
 * What a page asks of who reads it, or tells them about itself, wherever it stands in a line; compared in the same
 * way. Counted over the blocks of 1,378 pages: those that would else be kept are 9 times in 10 no part of their article.
 */
export const APPEALS: readonly RegExp[] = [
  // What is agreed to by a click.
  /\bby (?:using|continuing|submitting|signing up|clicking|providing|subscribing|entering|registering|creating an?|checking|joining)\b.{0,120}\b(?:you|i)\b.{0,40}\b(?:agree|consent|accept|acknowledge|certify|confirm|opt)\b|\bindicates your consent\b/,
  /\b(?:mit (?:der|dem|ihrer|deiner) (?:anmeldung|registrierung|absenden|klick|nutzung)\b.{0,120}\b(?:stimm|akzeptier|einverstanden)|en (?:cliquant|vous inscrivant|vous abonnant|validant|soumettant)\b.{0,120}\baccept|al (?:suscribir|registrar|hacer clic|enviar|continuar)\w*\b.{0,120}\bacept|ao (?:se inscrever|se cadastrar|clicar|enviar|assinar)\b.{0,120}\b(?:concord|aceit)|(?:cliccando|iscrivendo|registrando|inviando|proseguendo)\w*\b.{0,120}\baccett)/,
  // Money.
  /\b(?:contribut(?:e|ing)|your contribution of) as little as\b|^(?:because |at .{1,40} )?we believe (?:that )?(?:(?:everyone|everybody) (?:needs|deserves) .{0,60}\bjournalism|a free press)\b|\bkeep our (?:stories|reporting|coverage) free\b|\bpitch(?:ing)? in what you can\b|\bsupport (?:our|local|independent|quality|nonprofit) (?:journalism|newsroom|reporting)\b|\b(?:consider|please|would you) (?:\w+ ){0,2}(?:donat(?:e|ing) |a donation|making a (?:contribution|donation)|supporting us|becoming a (?:free or paid |paid |founding )?(?:member|subscriber))\b|\breaders like you\b|\breader funding\b.{0,60}\bopen\b|\bwe (?:have|ve got) no billionaire owner\b|^(?:i|we) hope you (?:appreciated|enjoyed|liked) (?:reading )?this (?:article|story|piece)\b.{0,24}$|^(?:please |you can |help (?:us )?)?support (?:the )?\w+(?: \w+)? s journalism\b|\bthank you for your (?:past )?contribution\b|\bkeep (?:our|the) (?:news|journalism|reporting|podcast)\w* (?:free|going|alive)\b/,
  /^this (?:story|article|report|news|coverage) is free (?:to read )?(?:because|thanks to)\b.{0,120}\b(?:members?|readers?|supporters?|donors?|donations?)\b.{0,40}$|^(?:please |so )?give what you can(?: \w+){0,3}$|^.{0,40}\bhas no paywall\b.{0,160}\b(?:give (?:us|today|now|what)|donate|support (?:us|our)|become a member)/,
  /\bhazte (?:socio|socia|suscriptora?)\b.{0,60}$|^este periodismo (?:existe|es posible) gracias a\b.{0,30}$|^мы работаем благодаря вам$|(?<!\p{L})оформите (?:\p{L}+ )?(?:плат[её]ж|пожертвование|подписку)(?!\p{L}).{0,60}$/u,
  /^v[ií]deos (?:veja|assista|confira|mais assistidos)\b.{0,60}$|^veja (?:mais|outras|todas as) notícias (?:d[aeo]s?|em|no|na)\b.{0,60}$/,
  // The paper's own app.
  /^(?:download|get|install) (?:the|our) (?:\S+ ){1,5}app (?:for|to get|and get) .{0,30}\b(?:breaking news|news alerts|alerts|latest news|headlines)\b.{0,60}$/,
  // Followers.
  /^.{0,140}\bfollow (?:us|him|her|them|me|@?\w+(?: \w+){0,4}) (?:on|at) (?:our )?(?:twitter|x|facebook|instagram|whatsapp|telegram|google news|threads|linkedin|tiktok|youtube|bluesky|social media|mastodon)\b/,
  /^(?:suivez nous|retrouvez nous|s[ií]guenos|siga (?:nos|o|a)|folgen sie uns|folge uns|folgt uns|seguici|segui(?:te)? .{0,30} su|volg ons|obserwuj nas|ikuti (?:kami|saluran)|подписывайтесь на|следите за нами|читайте нас в) .{0,160}$|\b(?:saluran|kanal|canal (?:de|do|en)|kanaal op) whatsapp\b|\bwhatsapp (?:channel|kanal)\b|^(?:please |you can |now )?join (?:us|our|the) .{0,60}\bon (?:whatsapp|telegram|viber)(?: (?:here|now|today|channel|group))?$/,
  /\b(?:follow (?:us|me)|obserwuj nas|suivez nous|folgen sie uns|seguici|síguenos|siga nos|takip)\b.{0,60}\b(?:google news|google haberler|wiadomościach google)|^dziękujemy że przeczyta/,
  /^if you (?:liked|enjoyed|like|enjoy) (?:(?:reading )?this(?: (?:article|post|story|content|newsletter|essay|piece))?|what you(?: (?:read|see))?)\b.{0,80}\b(?:may want to read|might want to read|may also|might also|read|check out|subscribe|share|consider|follow|sign up|buy me)\b/,
  // How a text of an agency came here.
  /\b(?:story|article|report|content|news|copy) (?:has|is|was) .{0,60}\b(?:syndicated|agency|wire|automated)(?: .{0,20})? feed\b|^(?:disclaimer )?this (?:story|article|content|news) (?:is|was|has been) (?:auto ?|automatically )(?:aggregated|published|generated|translated|collected)\b|^disclaimer (?:this|the above) (?:story|article|content|news|post) (?:has not been|is not|was not) (?:generated|created|edited|written|verified)\b.{0,30}\b(?:our|the) (?:\w+ )?(?:staff|team|editors?|newsroom|desk)\b.{0,60}$|\bauto (?:published|generated) (?:from|by) (?:a |an )?(?:syndicated|agency|news)\b/,
  // How a paper deals with its mistakes.
  /\bwhen we learn of a mistake\b|^if you (?:spot|see|find|notice|have found) (?:an? |any )?(?:error|mistake|typo|inaccuracy)\b(?: (?:in|on|with) (?:this|our|the) (?:article|story|page|site|post))?.{0,20}\b(?:let us know|tell us|e ?mail us|write to us|report it|contact (?:us|our|the (?:editor|news)))\b/,
  // Whose the words are, below texts from Korea, Japan and China.
  /^(?:.{0,10} )?저작권자 .{0,70}(?:무단|금지).{0,24}$|^.{0,40}무단 ?전재.{0,24}금지.{0,4}$|^.{0,60}無断(?:転載|複製).{0,20}(?:禁じます|禁止(?:します|されています)?|お断り(?:します)?|厳禁|禁ず)(?: ?(?:すべて|全て|本サイト|著作権|copyright).{0,90})?$|^未[经經].{0,16}(?:不得|禁止).{0,16}$/,
  /^(?:(?:this|all) (?:(?:copy|article|content|contents|material|materials|page|site|website|reprint|story) )(?:\w+ ){0,5}(?:is|are) )?(?:for )?(?:your )?personal (?:non commercial )?use only\b.{0,140}$|\breproduction (?:in whole or in part )?without (?:\w+ ){0,2}permission is (?:strictly )?(?:prohibited|forbidden)\b.{0,80}$/,
  /^.{0,60}(?<!\b(?:was|were) )\bnot to be reproduced without (?:prior |written )*permission.{0,40}$/,
  // More of the same, and whom to write to.
  /^if you (?:would like|want|wish) to contribute(?: (?:to (?:this (?:site|page|blog)|us|our \w+)|an? (?:article|story|post)))?(?: please)? contact us at\b.{0,60}$|^read (?:news|stories|articles) from 100 ?s? of (?:titles|publications|papers)\b.{0,60}$/,
  /^for more (?:stories|news|articles) like this\b.{0,80}$|^get in touch with our (?:\w+ ){0,2}(?:news|editorial|web|features|sport|digital|reporting)(?: \w+)? team by e ?mail|^looking for more (?:\w+ ){0,4}(?:news|stories|coverage|updates|articles)\b.{0,60}\bstay tuned\b/,
  // What is earned by links.
  /\b(?:links?|purchases?|buy|products?)\b.{0,120}\b(?:we|us|\w+) (?:may|might|could|can|will) (?:earn|receive|get|make) (?:us )?(?:an? )?(?:\w+ ){0,3}commissions?\b|\bwe (?:may|might|can|will)? ?(?:receive|earn|get) (?:\w+ ){0,2}compensation (?:if|when|from|for)\b.{0,80}\b(?:visit|partners?|advertisers?|click|links?|products?)\b|^(?:this|our|some|the) (?:post|page|article|site|blog|recipe)s? (?:may |might )?(?:contains?|includes?) (?:\w+ ){0,3}affiliate links\b.{0,160}$|\b(?:we|us) (?:may|might|could|can|will) (?:earn|receive|get|make) (?:an? )?(?:\w+ ){0,3}commissions?\b.{0,120}\b(?:links?|purchases?|buy|products?)\b|^(?!(?:an?|the|some|any|most|many) )\w+(?: \w+){0,3} (?:may|might|can|will) (?:earn|receive) an? (?:\w+ ){0,2}commission\b.{0,60}\b(?:links?|on (?:this|our) (?:page|site))\b/,
  /\b(?:wir|partner|microsoft) (?:erhalten|bekommen|verdienen) (?:\S+ ){0,4}(?:provision|vergütung)\b.{0,120}\b(?:links?|kauf\S*)|\b(?:links?|kauf\S*)\b.{0,120}\b(?:erhalten|bekommen) (?:wir|\S+) (?:\S+ ){0,4}provision\b|\b(?:percevoir|toucher|recevoir) (?:une )?commission\b.{0,100}\b(?:liens?|ach\S+)|\b(?:liens?|ach\S+)\b.{0,100}\b(?:percevoir|toucher|recevoir) (?:une )?commission\b|\b(?:recibir|ganar|obtener|llevarnos) (?:una )?comisión\b.{0,100}\b(?:enlaces?|compr\S+)|\b(?:enlaces?|compr\S+)\b.{0,100}\b(?:recibir|ganar|obtener|llevarnos) (?:una )?comisión\b|\b(?:ricevere|guadagnare|percepire) una commissione\b.{0,100}\b(?:link|acquist\S+)|\b(?:link|acquist\S+)\b.{0,100}\b(?:ricevere|guadagnare|percepire) una commissione\b|\b(?:receber|ganhar) (?:uma )?comissão\b.{0,100}\b(?:links?|compr\S+)|\b(?:links?|compr\S+)\b.{0,100}\b(?:receber|ganhar) (?:uma )?comissão\b/,
  // What a Chinese account asks of its readers, and a Japanese one.
  /^点击(?:上方|下方).{0,12}(?:关注|订阅).{0,12}$|^(?:往期)(?:推荐|回顾|精选|文章)$|^觉得.{0,6}(?:好看|不错).{0,8}(?:点|赞|转发|在看|分享).{0,16}$|^.{0,14}点个.{0,3}(?:在看|赞).{0,20}$|^长按.{0,14}二维码.{0,24}$|^いいなと思ったら応援しよう.{0,6}$|^.{0,10}チップで応援.{0,10}$/,
  // What a Japanese paper asks and adds.
  /^有料会員(?:になると|登録|限定).{0,40}(?:です|ます|ください|できます|記事)$|^いま申し込むと.{0,40}|^この記事は有料記事です.{0,60}|^コメントプラス(?: .{0,20})?$/,
  // A story of one's own to tell.
  /^(?:do you have|have you got|got) (?:an? |any )?(?:\w+ ){0,4}(?:story|stories|tip|tips|news)\b.{0,80}\b(?:e ?mail|contact|get in touch|call|let us know|send)\b/,
  // An address to write to.
  /^get .{3,60} s stories in your inbox$|^join medium for free to get updates\b/,
  /^.{0,140}\b(?:sign up|subscribe|delivered|straight|directly)\b.{0,120}\b(?:in|to|into) your inbox\b|^.{0,140}\b(?:sign up|subscribe) (?:to|for) .{0,60}\bnewsletters?\b|\bjoin (?:our|my|the) (?:\w+ ){0,2}(?:newsletter|mailing list)\b/,
  /\b(?:abonnieren sie|melden sie sich|jetzt) .{0,80}\bnewsletter\b|^(?:mehr (?:dazu|davon|darüber|infos?|informationen|news|nachrichten|themen|geschichten|texte)|alles (?:wichtige|weitere|neue|zum|zur|rund)|(?:mehr|alles) .{0,40}\b(?:lesen|finden|erfahren|erhalten|bekommen|gibt|lest|findest|findet)) .{0,60}\bunserem (?:\w+ ){0,2}newsletter\b.{0,80}$|\b(?:inscrivez vous|abonnez vous) .{0,80}\b(?:newsletter|lettre)|\b(?:suscríbete|suscríbase|apúntate) .{0,80}\b(?:newsletter|boletín|boletines)|\b(?:assine|inscreva se) .{0,80}\bnewsletter\b|\biscriviti .{0,80}\bnewsletter\b/,
  // What scripts could not do, and what else only they show.
  /\byour browser (?:does not|doesn t) support\b|\b(?:enable|turn on|activate) javascript\b|^.{0,40}\bsomething went wrong\b|\blocation services (?:disabled|turned off)\b|\bpredictive search (?:function|feature)\b|\bplease try again(?: later)?$|\btry hard refreshing\b/,
  /\b(?:(?:ihr|dein) browser unterstützt|bitte (?:aktivieren|schalten) sie javascript|votre navigateur ne (?:supporte|prend)|veuillez activer javascript|(?:tu|su) navegador no (?:admite|soporta|es compatible)|(?:o )?seu navegador não (?:suporta|é compatível)|il tuo browser non supporta)\b/,
  /^.{0,140}already (?:(?:a|an|our) )?(?:member|subscriber|subscribed|registered)\b.{0,12}\b(?:sign|log) in(?: here| now)?$|^.{0,60}\b(?:(?:schon|bereits) (?:abonnent\S*|mitglied|registriert|kunde) .{0,8}(?:anmelden|einloggen)|déjà abonn\S+ .{0,6}(?:connectez vous|se connecter|identifiez vous)|ya (?:eres|es) (?:suscriptor\S*|soci\S+) (?:inicia sesión|accede|entra)(?: aquí)?|già abbonat\S+ (?:accedi|entra)(?: qui)?|já é assinante (?:entre|faça (?:o )?login|acesse)(?: aqui)?)$/,
  // The rest of a text that has to be paid for.
  /\bla suite est réservée aux abonnés\b|^il vous reste .{1,12} de cet article à lire\b|^(?:dieser artikel|dieser inhalt) ist (?:nur )?(?:für|unseren) abonnent\w+\b|\b(?:exclusivo para (?:suscriptores|assinantes)|riservato agli abbonati)\b/,
  /^(?:lisez|lesen sie|lies|read|lee|leia|leggi) (?:tous les articles|alle (?:artikel|inhalte)|all (?:articles|stories)|todos (?:los artículos|os artigos)|tutti gli articoli)\b.{0,120}$/,
  // Talk below the text.
  /\byou must be (?:logged|signed) in\b|\bbe the first to (?:comment|review|reply)\b|\bjoin the conversation in the comments\b|\bcomments (?:are|have been) closed\b/,
];

/** Folded words of a wall in the middle of a text that is all there: what stands with them in a small box is its offer. */
export const GATES =
  /^(?:(?:sign up |register |log in )?(?:to )?read (?:the )?full (?:story|article)(?: .{0,40})?|(?:continue|keep) reading (?:in|on) (?:the|our) .{0,20}app|(?:続きを読む|展开全文|阅读全文)(?: .{0,30})?|ganzen artikel lesen|lire l article (?:complet|entier)|leer el artículo completo|ler (?:o artigo completo|a matéria completa)|leggi l articolo completo)$/;

/** Folded words of buttons that ask for a visitor's name, money or time rather than lead on in a text. */
export const CALLS =
  /^(?:sign up|register(?: now| here| today)?$|join (?:now|us|free|today|our|the)\b|get started|start (?:my|your|a|for|free)\b|try (?:it|now|.*(?:free|now))\b|get (?:a|an|your|my) (?:free |instant |custom )*(?:demo|quote|estimate|consultation|offer|copy|guide|ebook)|(?:book|request|schedule|watch|see) (?:a|an|your|my) (?:\w+ ){0,2}(?:demo|call|consultation|quote|meeting|appointment)|claim |apply now|contact (?:us|sales)|tell us|talk to (?:us|an?|our|sales)|save your (?:spot|seat)|reserve your|(?:curious )?take the quiz|donate|double my|give now|become a member|subscribe|install(?: now)?$|(?:open|get|read) (?:it )?(?:in )?(?:the |our )?app$|download (?:the |our )?(?:free )?app|(?:turn|switch) on (?:push|notifications|alerts)|(?:enable|allow|get) (?:push )?(?:notifications|alerts)$|see all (?:discounts|offers|deals)|jetzt (?:\w+ ){0,2}(?:anmelden|registrieren|testen|buchen|sichern|abonnieren|beraten)|kostenlos (?:testen|anmelden|registrieren)|s inscrire|inscrivez vous|je m (?:inscris|abonne)|essa(?:i|yer) gratuit|demander une? (?:devis|démo)|contactez nous|suscríb|regístr|apúntate|prueba gratis|contáctanos|inscreva se|cadastre se|teste grátis|assine |iscriviti|prova gratis|abbonati|registreer|probeer gratis|zarejestruj|zapisz się|kayıt ol|зарегистрир|подписаться|新規登録|会員登録|無料で|立即注册|免费试用)|\bfree trial$/;
