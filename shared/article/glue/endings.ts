/** What French words end in, in their inflected forms, and what the form that `french-words.ts` lists has in place of it. */

/** By what is printed, what is listed: `commerciaux` is `commercial`. */
type Endings = ReadonlyMap<string, readonly string[]>

const endings = (text: string): Endings => {
  const found = new Map<string, string[]>()
  for (const rule of text.split(' ')) {
    const [printed = '', listed = ''] = rule.split('<')
    found.set(printed, [...(found.get(printed) ?? []), listed])
  }
  return found
}

// `vietnamienne`, `nombreuses`, `décisive`, `actrice`, `ouvrière`, `récemment`, `publiquement`.
export const NOMINAL = endings(
  's< e< es< x< aux<al ale<al ales<al ive<if ives<if euse<eux euses<eux nne<n nnes<n lle<l lles<l tte<t ttes<t te<t tes<t trice<teur trices<teur euse<eur euses<eur ' +
    'ère<er ères<er ière<ier ières<ier ment< ement< ivement<if eusement<eux amment<ant emment<ent nnement<n llement<l èrement<er ément<e che<c ches<c isme<iste ismes<iste ' +
    'ation<er ique<ie iques<ie iste<isme istes<isme ité<e alité<al ivité<if',
)
// Forms of irregular verbs from the listed ones: `répondait` from `répondent`, `répondra` from `répondre`, `détruites` from `détruit`.
export const VERBAL = endings(
  'i<ir ie<ir is<ir ies<ir it<ir u<re us<re ue<re ues<re s< e< es< ait<ent aient<ent ais<ent ant<ent ante<ent ants<ent antes<ent ons<ent ez<ent e<ent iez<ent a<e ont<e ait<e aient<e ai<e as<e',
)
// Behind the stem of a verb in -er: `coopérait`, `coopération`.
export const REGULAR = new Set(
  (
    'er e es ent ons ez é ée és ées ant ante ants antes ait aient a èrent era eront erait eraient erons erez erais erions iez ions ais ât assent ' +
    'ation ations ateur ateurs atrice atrices atif atifs ative atives ement ements eur eurs euse euses age ages able ables ure ures ence ences ance ances'
  ).split(' '),
)
// From short stems too few are words to believe them unlisted: `serrures`, not `errures`.
export const DERIVED = new Set(['ure', 'ures'])
// Behind the stem of a verb in -ir: `grandissant`.
export const IR = new Set(
  'ir i ie is ies it issent issons issez issait issaient issant issante issants issantes ira iront irait iraient irent isse ît issement issements isseur isseurs'.split(
    ' ',
  ),
)
