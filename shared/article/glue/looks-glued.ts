/**
 * Whether a page may hold glued words: their repair and its word list are large, and most pages need neither.
 *
 * A reader's browser asks this first and loads them only on a yes. A yes too many costs a moment; a no too many
 * leaves a word as printed.
 */
import type { RawExtract } from '../raw.ts'

// `àMoscou`, `Khanh,vice`, `(PCV)et`, `11octobre`, `en2019`, `avecl'amitié`: what no typist does. A run of
// letters that no French word reaches, save a handful, counts too, but not `intergouvernementale`.
const SIGN =
  /(?<!\p{L})à\p{Lu}|\p{L}{2}[,;)»]\p{Ll}{2}|\p{L}{2}[(«]\p{Lu}{2}|\p{L}{2}"\p{L}|\d%\p{Ll}{2}|\d(?:janv|f[eé]vr|mars|avr|mai|jui|ao[uû]t|sept|oct|nov|d[eé]c|million|milliard|des|les|une|avec)|(?<!\p{L})(?:[eE]n|de|du|et|au|le|à|[dD]epuis|\p{Ll}{4,})[12]\d{3}(?!\d)|(?<!\p{L})(?!inter|anti|trans|socio|multi|contre|approvision|constitu)\p{Ll}{17,}/u
// `avecl'ambassadeur`, but `aujourd'hui` and `jusqu'à`.
const ELISION = /(?<!\p{L})(?<before>\p{Ll}{3,})['’](?=\p{L})/gu
const ELIDED = /^(?:jusqu|(?:lor|pui|pre)squ|quo?iqu|quelqu|entr|aujourd|prud|grand)$/u
// Small words: `duComité`, `deM.`, `posteLe`, `MacronUne`, `etde`; not `VietnamPlus`, `EuropCar`.
const BETWEEN =
  /(?<!\p{L})(?:(?:[ld]es?|du|une?|aux?|en|et|que|par|pour|dans|avec|sur|ont|est|selon|entre)(?:\p{Lu}|(?<!par)(?:d[eu]|la|les?)(?!\p{Ll}))|\p{Ll}{2,}(?:L[ea]|Un|En|Il|Ce)(?!\p{Ll}))|\p{Ll}(?:[LD]es|Une|Dans|Selon)(?!\p{Ll})/u
// `GustavoRodriguez`, `commercesMalgré`, `juinC’est`: halves so long are words, where brands are short (`AirAsia`,
// `CapitaLand`, `easyJet`).
const LONG = /\p{Lu}\p{Ll}{5,}\p{Lu}\p{Ll}{5,}|(?<!\p{L})\p{Ll}{5,}\p{Lu}|\p{Ll}{2}[CDJLS]['’]/u
// `TânSang` may be a brand; what these begin is one, and counts for nothing.
const CAMEL =
  /(?<!\p{L})(?!Viet|Petro|Vin|Ma?c\p{Lu}|You|Tik|Agri|Open|Deep|Air|Jet)\p{L}\p{Ll}{2,}\p{Lu}\p{Ll}{2,}/gu

export function looksGlued({ lines }: RawExtract): boolean {
  const camels = new Set<string>()
  for (const { text, hint } of lines) {
    if (hint === 'boilerplate') continue
    const line = text.normalize('NFC')
    if (SIGN.test(line) || BETWEEN.test(line) || LONG.test(line)) return true
    for (const [run] of line.matchAll(CAMEL)) if (camels.add(run).size > 1) return true
    for (const { groups } of line.matchAll(ELISION))
      if (!ELIDED.test(groups?.['before'] ?? '')) return true
  }
  return false
}
