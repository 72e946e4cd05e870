/** Words for one page of several, as addresses write them. */
export const PAGE_IN_ADDRESS = [
  ...['page', 'pages', 'pg', 'pag', 'p'],
  // de · fr · es, pt, it, ro · sv, da, no · fi · pl · cs, sk · hu · hr, sl, sr · tr · vi · id
  ...['seite', 's'],
  ...['pagina', 'página', 'pagine'],
  ...['sida', 'side', 'sivu', 'strona', 'strana', 'stranka', 'oldal', 'stranica', 'sayfa'],
  ...['trang', 'halaman', 'hal'],
] as const;

/** Names by which a query counts pages; those that count posts are in `OFFSETS`. */
export const PAGE_IN_QUERY: ReadonlySet<string> = new Set([
  ...PAGE_IN_ADDRESS.filter((word) => word !== 's'),
  ...['pn', 'paged', 'pageno', 'page_no', 'pagenum', 'page_num', 'pagenumber', 'page_number'],
  ...['currentpage', 'current_page', 'part', 'teil', 'partie', 'parte', 'slide'],
]);

/** Names by which a query counts the posts that come before a page of a thread. */
export const OFFSETS: ReadonlySet<string> = new Set(['start', 'offset', 'st', 'skip']);

/** Query names that say where a reader came from, and nothing of the page. */
export const TRACKERS = /^(?:utm_\w+|fbclid|gclid|ref|src|source|cmp|xtor|mc_\w+)$/;

/** Last words of an address whose pages are lists of other pages. */
export const LISTS =
  /^(?:blogs?|news|archives?|articles?|artikel|articulos|posts?|stories|issues|parts|collections?|search|suche|recherche|results?|latest|topics?|tags?|categor(?:y|ies|ia|ie)|kategorie|category|rubrik|authors?|autor|forums?|index|home|shop|products?|gallery|videos?|feed|all)$/;

/** Words within an address after which a list of other pages is named: a category, a board. */
export const LISTED =
  /\/(?:(?:product-|sub)?categor(?:y|ies|ia|ie)|collections|market|lists?|city|kategorie|rubrik|tags?|tagged|authors?|autor|archives?|search|suche|user|users|members?|c|boards?|subforum|labels?)\/|viewforum|forumdisplay|\/forums?\/[^/]+$/;

/** "Next", alone or with its page, in the languages of the web. */
export const NEXT =
  /\bnext\b|\bcontinue(?:d)?\b|\bread on\b|\bnächste|\bweiter|\bfortsetzung|\bsuivant|\bsuite\b|\bsiguiente|\bcontinuar\b|\bpróxim|\bseguinte|\bsuccessiv|\bavanti\b|\bprosegui|\bvolgende|\bnästa|\bnæste|\bneste\b|\bfortsätt|\bseuraava|następn|\bdalej\b|\bdalš|\bďalš|\bkövetkező|următoare|\bsonraki|\bdevamı|επόμεν|следующ|\bдалее|\bдальше|наступн|\bдалі|следващ|הבא|המשך|التالي|التالية|تابع|بعدی|ادامه|अगल|ถัดไป|\btiếp|\btrang sau|selanjutnya|berikutnya|次へ|次の|次ページ|続きを読む|続き|下一页|下一頁|下页|下頁|后一页|다음|^\s*[›»→>⟩❯]+\s*$/iu;

/** One page of several, in the same languages. */
export const PAGE =
  /\bpages?\b|\bseite|\bpágina|\bpagina|\bsida|\bside\b|\bsivu|\bstron|\bstrán|\bstranic|\boldal|\bsayfa|σελίδα|страниц|сторінк|עמוד|דף|صفحة|الصفحة|صفحه|पृष्ठ|पेज|หน้า|\btrang\b|\bhalaman|ページ|頁|页|페이지|쪽/iu;

/** What is another text, and not the next page of this one; also what is older, newer, or loaded in place. */
export const OTHER_TEXT =
  /\b(?:articles?|posts?|story|stories|chapters?|lessons?|topics?|threads?|episodes?|recipes?|projects?|issues?|news|entry|entries|videos?|questions?|section|month|week|day|year|older|newer|load|show more|comments?|replies|reviews?|artikel|beitrag|beiträge|kapitel|meldung|thema|lektion|monat|woche|tag|kommentare?|mehr laden|billets?|chapitre|sujet|mois|commentaires?|artículo|entrada|capítulo|noticia|mes|comentarios?|artigo|capítulo|notícia|comentários?|articolo|capitolo|notizia|mese|commenti|bericht|hoofdstuk|reacties|inlägg|kapittel|indlæg|artykuł|rozdział|komentarz)/iu;

/** The same in languages whose words `\b` does not bound. */
export const OTHER_TEXT_ELSEWHERE =
  /стать|глав|запис|новост|тем[ау]|месяц|коммент|статт|розділ|מאמר|פרק|المقال|الفصل|الخبر|مقاله|記事|次の話|下一篇|下一章|下一条|下一條|下一则|下一則|다음 ?글|다음 ?기사|다음 ?화/u;

/** What an address of a thread holds. */
export const THREAD =
  /thread|topic|discuss|forum|viewtopic|showthread|\/(?:t|d|questions?|bbs)\/|tid=/i;

/** Where a page's comments, its calendars and its frame stand. */
export const ELSEWHERE =
  '[class*=comment i], [id*=comment i], [id*=disqus i], [class*=review i], [class*=calendar i], [id*=calendar i], [class*=carousel i], [class*=slider i], [class*=related i], [class*=infinite i], [class*=load-more i], [class*=loadmore i]';
