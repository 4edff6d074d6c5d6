/** Acronyms that nothing explains: `la CSIRO`, `de la NASA`; not `PIB`, nor a country's. */
import { isOneOf, oneOf } from '../../../french/word-list.ts'
import { countryAt } from '../../countries/words.ts'
import { fixedAt } from '../lexicon/fixed.ts'
import { FAMILY_NAMES } from '../../gazetteer/vietnamese-names.ts'
import { developedAt } from '../../places/sites/grounds.ts'
import { knownPlaceAt } from '../../places/known.ts'
import type { BodyAt } from '../found-body.ts'
import { bySpelling } from '../../spelling.ts'
import type { Word } from '../../words.ts'

// What copy writes in capitals and no body is: measures, treaties, money, illnesses, offices, techniques.
const NO_ACRONYM = oneOf(
  'PIB PNB IDE TVA USD VND EUR GMT TIC ODD PME TPE VIH SIDA COVID SRAS ADN ARN GNL GPL ALE TLE APE ZEE DOC COC CNUDM ONG PDG RDC USA RPDC RDP SARL EURL SCI GIE BCI GII IIP GDP HDI IDH ICT IOT LED LCD TEU EVP MICE EPC BOO OCOP HACCP CKD SKD B2B URSS RFA RDA HCM HCMV GPS BTP APD ODA IPC IPP PMI CEO BOT PPP UAV GES COP TGV QR SMS VAR VIP DVD CD IA ESG RSE TPP PTP PTPGP RCEP CPTPP FTA EVFTA EVIPA UKVFTA JCPOA RSA PMA GPA ISF SMIC CDI CDD VTT ASIAD SEA DMZ JO GMS IELTS MBA PCR FOB SWIFT WEB TNP INN INDC NDC JETP AOC DOP CV HD VOD IP MW KW GW TNT OGM BD ETF SAMU SMUR BMX VTC RER TER HLM ADSL ISBN OVNI FIV IVG PSA QCM RIB SDF ZAD ABS GPR SUV RTT CSG APL ADAS MMA BTS CAP OPA OPV ISS',
)

/** `EVFTA`, `PIB`: no body's letters, whatever stands before them. */
export const isNoBodys = (text: string): boolean =>
  NO_ACRONYM.test(text) || /^\p{Lu}{0,5}(?:FTA|EPA)$/u.test(text)

/** Letters that could be a body's: `CSIRO`; not `PIB`, not a country's. */
export const isBareAcronym = (words: readonly Word[], at: number): boolean =>
  isLetters(words[at]!) && countryAt(words, at) === undefined

const isLetters = bySpelling(
  ({ text }) =>
    (/^\p{Lu}(?:\p{Lu}{2,5}|\p{Lu}{3,4}\d|\p{Ll}\p{Lu})$/u.test(text) || isMixed(text)) &&
    !isNoBodys(text),
)

/** `ZLECAf`, `BAfD`; not `XXIe`, `ONGs`, `ARNm`, `PCRq`, `MWh`. */
const isMixed = (text: string): boolean =>
  /^\p{Lu}{3,5}f$|^\p{Lu}{2,3}\p{Ll}\p{Lu}{1,3}$/u.test(text) && !/^[MGT]W|Hz$/u.test(text)

/** `la CSIRO`, `de la NASA`: an acronym with an article, which nothing explains. */
export function acronymAt(words: readonly Word[], at: number): BodyAt | undefined {
  const word = words[at]!
  if (!isBareAcronym(words, at) || fixedAt(words, at) !== undefined) return undefined
  // `le VSIP Nghe An`: grounds
  if (developedAt(words, at) !== undefined) return undefined
  const officials = officialsEnd(words, at)
  if (officials !== undefined) return { from: at, to: officials, rule: 'organisation/acronym' }
  const before = words[at - 1]
  if (before === undefined || isIndex(words, at + 1)) return undefined
  const article = word.gap === ' ' ? /^(?:la|le|du|au)$/u : word.gap === "'" ? /^l$/u : undefined
  if (article?.test(before.plain) !== true) return undefined
  const after = words[at + 1]
  // `l'INSA Lyon`
  const seat = seatOf(words, at)
  if (seat !== undefined) return { from: at, to: seat, rule: 'organisation/acronym' }
  if (
    after !== undefined &&
    (after.gap === '-' ||
      (after.gap === ' ' &&
        // `le président de la CGTV Dang Ngoc Tung`: who leads it
        ((after.capital && !FAMILY_NAMES.has(after.plain)) || /^\d/u.test(after.text))))
  )
    return undefined
  return { from: at, to: at, rule: 'organisation/acronym' }
}

/** `le BSI (Brand Strength Index)` */
function isIndex(words: readonly Word[], at: number): boolean {
  if (words[at]?.gap !== ' (' && words[at]?.gap !== ' - ') return false
  let last = at
  while (words[last + 1]?.capital === true && words[last + 1]!.gap === ' ') last += 1
  return last > at && isOneOf(words[last]!.text, 'Index Rate Report Survey Price')
}

/** `la SOM ASEAN Vietnam`, `la SOM ASEAN du Vietnam`: a country's senior officials. */
function officialsEnd(words: readonly Word[], at: number): number | undefined {
  if (!isOneOf(words[at]!.text, 'SOM SOCA SEOM') || words[at + 1]?.text !== 'ASEAN')
    return undefined
  const of = isOneOf(words[at + 2]?.plain, 'du de d') ? at + 3 : at + 2
  const country = words[of] === undefined ? undefined : countryAt(words, of)
  return country?.form === 'name' && /^[ -]$/u.test(words[of]!.gap) ? country.to : at + 1
}

/** `CCI Lyon`, `CCI Paris Île-de-France`: the towns behind letters. */
export function seatOf(words: readonly Word[], letters: number): number | undefined {
  let to: number | undefined
  for (let at = letters + 1; words[at]?.gap === ' ' && words[at]!.capital; at = to + 1) {
    const seat = knownPlaceAt(words, at)
    if (seat === undefined) break
    ;({ to } = seat)
  }
  return to
}
