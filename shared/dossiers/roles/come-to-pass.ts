/**
 * Whether a sentence tells its appointment as a thing done.
 *
 * `Si X est élue`, `a proposé la nomination de X`, `l'élection de X sera soumise au vote`: printed, and yet no
 * appointment. A doubt is a no: what a dossier leaves out misleads nobody.
 */

// `si X`, `s'il`, `pourrait`, `sera`, `à moins que`, `prochain`, `hypothétique`; not `ainsi`, `siège`, `Serafini`.
const UNREAL =
  /(?<!\p{L})(?:(?:si|s[’']ils?|(?:pourr|devr|ser|aur|fer|voudr|viendr)(?:a|ont|ait|aient)|(?:doi(?:t|vent)|va|vont) (?:être|élire|nommer|désigner|voter|approuver|se prononcer|prendre)|à (?:moins|condition) (?:que|qu|de|d)|sous réserve|(?:au|en) cas (?:où|de|d)|peut-être|demain|bientôt|prochaine?|prochainement|rumeurs?|dément(?:i|ent)?|par erreur)(?!\p{L})|hypoth[èé]|éventuel|probable)/iu

// Beside the noun a verb may take it all back: `a rejeté la nomination`, `la nomination est attendue`.
const UNDONE =
  /(?<!\p{L})(?:propos|suggèr|suggér|recommand|préconis|rejet|refus|repouss|écart|bloqu|empêch|report|ajourn|annul|suspend|invalid|retir|renonc|oppos|contest|soumi|soumet|attend|attente|candidat|envisag|prév(?:u|oi)|souhait|espér|demand|réclam|examin|étudi|débat|discut|consult|scrutin|projet|possib|probab|intention|(?:voter|votera|vote sur|appel(?:le|lé|lent)? à|en vue|contre|pour (?:la|l|approuver|valider|confirmer)|afin|avant|faute|sans|ni|n(?:e |[’'])(?:\p{L}+ ){1,2}pas)(?!\p{L}))/iu

// `désignée candidate`, `élu favori`: behind the verb, of no office yet; `nommé chevalier`, `élue meilleure joueuse`: of none.
const OF_NO_OFFICE =
  /^(?: ?(?:[\p{L}\d’'-]+,? ){0,4})(?:candidate?|favorite?|pressentie?|proposée?|suppléante?|remplaçante?|chevalière?s?|chevaliers?|officière?s?|officiers?|commandeure?s?|grand[- ](?:croix|officier)|miss|citoyen(?:ne)?|docteur honoris|meilleure?|personnalité|homme|joueu(?:r|se)|sportifs?|sportives?)(?!\p{L})/iu

/** `by` is how it is said: by a verb done or suffered, or by the noun (`la nomination de X`); `behind` follows the verb. */
export const isDone = (sentence: string, by: 'verb' | 'noun', behind: string): boolean =>
  !UNREAL.test(sentence) &&
  !(by === 'noun' && UNDONE.test(sentence)) &&
  !OF_NO_OFFICE.test(behind.slice(0, 80))
