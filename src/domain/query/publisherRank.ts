/**
 * How near a publisher stands to the numbers, 0 the nearest: who counts them, who is known for reporting, everybody
 * else, who repeats others. Names are as in sources.csv.
 */
export function publisherRank(publisher: string): number {
  if (COUNTS.test(publisher)) return 0;
  if (SPEAKS_FOR_ITSELF.test(publisher)) return 6;
  const isPaper = PAPERS.test(publisher);
  const isTrade = TRADE_PRESS.test(publisher);
  // "Nikkan Jidosha via Yahoo! News": the words of a known paper, at second hand.
  if (REPEATS.test(publisher)) return isPaper || isTrade ? 3 : 5;
  return isPaper ? 1 : isTrade ? 2 : 4;
}

const COUNTS = /^Japan Automobile (Importers|Dealers|Manufacturers) Association/i;
const SPEAKS_FOR_ITSELF = /\b(blog|blogspot|comment|wiki|wikipedia|weblio|ameblo|liabooks)\b/i;
const REPEATS = /\b(via|relay|copy|carries|yahoo|livedoor)\b/i;
const PAPERS =
  /\b(nikkei|asahi|yomiuri|mainichi|sankei\w*|jiji|kyodo|reuters|bloomberg|the japan times|los angeles times|chicago tribune|businessweek|newswitch)\b/i;
const TRADE_PRESS =
  /\b(nikkan jidosha|response|automotive news|wardsauto|car watch|car and driver|autocar|kuruma news|best car|mynavi|diamond|motor magazine|marklines)\b/i;
