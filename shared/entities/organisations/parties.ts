/** Parties whose country goes without saying: `Parti démocrate`, `Parti de la justice`. */

/** Whether a party's own adjective, right behind its noun, tells it. */
export const isPartyAlone = (plain: string): boolean => ALONE.test(plain)

const ALONE =
  /^parti (?:ecologiste|radical|national|nationaliste|progressiste|populaire|centriste|democrate|democratique|republicain|travailliste|socialiste|conservateur|liberal)/u

/** Whether what a party is for tells it. */
export const isPartyFor = (plain: string): boolean => FOR.test(plain)

const FOR =
  /^parti (?:de la |du |de l |des |pour (?:la |l |le ))(?:justice|peuple|travail|liberte|democratie|progres|renouveau|solidarite|unite|travailleurs|gauche|independance|avenir|socialisme|congres|reforme|prosperite|patrie|nation|revolution)|^parti de gauche/u
