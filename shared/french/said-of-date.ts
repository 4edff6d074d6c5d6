/** Which way a date lies and which year it is given, by the words around it. */
import { pattern } from './letters.ts'

/** `de l'année dernière`, `de la même année`: the year, said in words. */
export function yearSaid(after: string): number | 'same' | undefined {
  const words = /^,? (?:de |d['’])(?:l['’]|la |cette )?(?<words>[^,.;()]{2,24})/iu.exec(after)
    ?.groups?.['words']
  if (words === undefined) return undefined
  if (/^(?:an|année) (?:dernière?|passée?|précédente?)/iu.test(words)) return -1
  if (/^(?:an prochain|année prochaine|année suivante)/iu.test(words)) return 1
  if (
    /^année en cours|^(?:cette )?année(?! \d)/iu.test(words) &&
    /cette année|en cours/iu.test(after)
  )
    return 0
  return /^même année/iu.test(words) ? 'same' : undefined
}

const since = pattern(
  String.raw`(?<!\p{L})depuis (?:le |la |l['’])?(?:mois de |mois d['’]|début |fin |mi-|milieu |fin de )?$`,
  'iu',
)
const by = pattern(
  String.raw`(?<!\p{L})d['’]ici(?: à| au| le| la)? (?:le |la )?(?:mois de |mois d['’]|début |fin |mi-)?$`,
  'iu',
)
// `disputera en décembre`; `l'opéra en mai` is none.
const future = pattern(
  String.raw`(?<!\p{L})(?!op[ée]ra|cam[ée]ra|para)\p{L}{2,}(?:ra|ront) (?:\p{L}+ )?(?:en|début|fin|mi-|courant|au mois de) ?$`,
  'iu',
)
// `s'était rendu à La Havane en avril`; not `avait annoncé une visite en avril`.
const pluperfect = pattern(
  String.raw`(?:(?:s['’]|l['’]|y )(?:étai(?:en)?t|avai(?:en)?t)|(?<!\p{L})étai(?:en)?t (?:venue?s?|allée?s?|arrivée?s?|partie?s?)|(?<!\p{L})avai(?:en)?t (?:déjà )?(?:visité|séjourné|eu lieu|été))(?: [\p{L}'’-]+){0,7} (?:en|début|fin|mi-|courant|au mois de) ?$`,
  'iu',
)

/** Which way a month or a day lies by the words before it: `depuis janvier`, `d'ici juin`, `s'ouvrira en mars`. */
export function saidBefore(text: string, start: number): 'nearest' | 'since' | 'until' {
  const before = text.slice(Math.max(0, start - 60), start)
  const near = before.toLowerCase()
  if (near.includes('depuis ') && since().test(before)) return 'since'
  if (/(?:étai|avai)/u.test(near) && pluperfect().test(before)) return 'since'
  return (near.includes('ici') && by().test(before)) ||
    ((near.includes('ra ') || near.includes('ront ')) && future().test(before))
    ? 'until'
    : 'nearest'
}
