/**
 * Signed agreements that a page tells of: what was signed, in the page's own words.
 *
 * Only what is said to have been signed; what will be, should be or is hoped to be signed is none.
 */
import { partsOf, type PartRef } from '../../article/article.ts'
import type { Attesting } from '../attestation/attesting.ts'
import { sentenceBounds } from '../attestation/sentence.ts'

export interface AgreementAt extends PartRef {
  readonly start: number
  readonly end: number
  readonly name: string
}

const PAPER =
  /\b(?<paper>accords?|mémorandums?|mémorandas?|protocoles?|conventions?|traités?|arrangements?|procès-verbal|procès-verbaux|déclarations? communes?|plans? d['’]action|programmes? de coopération|contrats?|lettres? d['’]intention)(?=[\s,.;:»])/giu
/** `ont signé`, before its object; what stands before the verb tells whether it was done. */
const HAVE_SIGNED = /(?<before>\S*)\s(?:signé|paraphé)e?s?(?=\s)/u
/** `a été signé`, `signé le 3 mars à Hanoï`: after its subject. The "accords déjà signés" are anybody's. */
const WAS_SIGNED =
  /^[^;]{0,60}?\s(?:(?:a|ont) été\s(?:signé|paraphé)e?s?(?=[\s,.;])|(?<!(?:être|sera|seront|serait|seraient|aurait|auraient|soit|soient)\s)(?:signé|paraphé)e?s?\s(?:le|ce|hier|en|lors|à|au)(?=\s))/u
const NOT_DONE =
  /^(?:aurai(?:t|ent)|sera|seront|serait|seraient|être|soit|soient|non|pas|jamais|déjà)$/iu
/** Where a name ends: at a mark, a verb, a date, a place of signing. */
const NAME_ENDS =
  /[,;:.()«»"]|\s(?:qu[’']\p{L}+|mais|depuis|dès|(?:fin |début |mi-|en |en fin )?(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)|a|ont|est|sont|était|étaient|avait|avaient|qui|que|dont|lors|signée?s?|paraphée?s?|conclue?s?|entrée?s?|le \d|en \d|au cours|à l['’]issue|à l['’]occasion|en présence|par|ce|cette|sera|seront|serait|seraient|doit|doivent|devrait|devraient|pourrait|pourraient|va|vont|porte|portent|portant(?! sur)|avec une?|prévoit|prévoient|vise|visent|permet|permettra|constitue)(?=[\s,.;:)]|$)|\savec (?:le|la|l[’']|les|son|sa|leur|M\.|Mme)\s?(?:vice-|premi|ministr|président|secrétair|direct|gouvern|homologue|ambassad|chef|mair|parti)|\set (?:\p{Ll}{2,}(?:é|u|is)\s(?:à|au|aux|de|du|la|le|les|l[’']|une?|des|que)|(?:une?|deux|trois|quatre|plusieurs)\s)|(?<!\sd(?:e |[’'])\p{Ll}{3,20})\set d(?:[’']|e\s)/u
const CALLED =
  /^[^,;]{0,60}, (?:le |la |l[’'])(?<name>\p{Lu}[\p{L}\d-]{2,20}) (?:a|ont) été (?:signé|paraphé)e?s?(?!\p{L})/u
/** `signé en mai 2015 avec l'Union économique eurasiatique`: whoever is a member, the paper is the union's. */
const WITH_A_UNION =
  /^[^;]{0,80}?\savec (?:l[’']|la |le )?(?:Union (?:économique|européenne|africaine|douanière)|UE(?!\p{L})|UEEA|AELE|Association européenne|ASEAN|Mercosur|Organisation (?:mondiale|internationale|des Nations)|ONU|UNESCO|OMS|Banque (?:mondiale|asiatique))/u
/** `Trois accords ont été signés`: how many there were. */
const COUNT =
  /(?<!\p{L})(?<count>deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|\d{1,2}) $/iu
const WORDS_APART = 90
const NAME_LIMIT = 110
/** A paragraph that speaks of more agreements than this lists them; a hostile one repeats the word. */
const PAPERS_A_PART = 12

export function agreementsIn({ article }: Attesting): readonly AgreementAt[] {
  const found: AgreementAt[] = []
  for (const { part, index, text } of partsOf(article)) {
    if (!/(?:signé|paraphé)/u.test(text)) continue
    let tried = 0
    for (const match of text.matchAll(PAPER)) {
      tried += 1
      if (tried > PAPERS_A_PART) break
      const start = match.index
      const end = start + match.groups!['paper']!.length
      const [from, to] = sentenceBounds(text, start, end)
      const before = HAVE_SIGNED.exec(
        text.slice(Math.max(from, start - WORDS_APART), start),
      )?.groups
      const isDone = before !== undefined && !NOT_DONE.test(before['before']!)
      if (!isDone && !WAS_SIGNED.test(text.slice(end, to))) continue
      if (WITH_A_UNION.test(text.slice(end, to))) break
      const rest = text.slice(end, Math.min(to, start + NAME_LIMIT))
      const stop = rest.search(NAME_ENDS)
      // A name that does not end within the limit is cut at its first word.
      const length = stop >= 0 ? stop : to <= start + NAME_LIMIT ? rest.length : 0
      // `Premier accord du Vietnam avec un pays arabe, le CEPA a été signé`: by the name it was given.
      const called = isDone ? undefined : CALLED.exec(rest)?.groups?.['name']
      const count = COUNT.exec(text.slice(from, start))?.groups?.['count']?.toLowerCase()
      const paper = text.slice(start, end + length).trim()
      const name = called ?? (count === undefined ? paper : `${count} ${paper}`)
      found.push({ part, index, start, end, name })
      break
    }
  }
  return found
}
