import { claimWhere, type Piece, type Rule } from '../draft.ts'
import { folded } from '../prose.ts'
import { isPager } from './list-page.ts'
import { isHead } from './tail.ts'
import { stampOf } from './time-stamp.ts'

/** Buttons, section names and words left from Vietnamese, each alone on its line, folded. */
const FURNITURE = new Set([
  'icon search',
  'search',
  'rechercher',
  'recherche',
  'menu',
  'accueil',
  'home',
  'partager',
  'chia se',
  'share',
  'imprimer',
  'print',
  'envoyer',
  'email',
  'e mail',
  'facebook',
  'twitter',
  'x',
  'zalo',
  'linkedin',
  'whatsapp',
  'telegram',
  'copier le lien',
  'copy link',
  'suivre',
  'google news',
  'suivez nous sur google news',
  'ecouter',
  'ecouter l article',
  'nghe',
  'va',
  'ttxvn',
  'anh',
  'photo',
  'photos',
  'video',
  'taille du texte',
  'font size',
  'font size print',
  'a a',
  'aa',
  'commentaires',
  'top',
  'voir plus',
  'autres',
  'sur le meme sujet',
  'lire plus',
  'francais',
  'tieng viet',
  'english',
  'espanol',
  'nouvelles',
  'nouvelle',
  'actualites',
  'actualite',
  'a la une',
  'reportage thematique',
  'reportages thematiques',
  'actualites en continu',
  'page d accueil',
  'retour',
  'se connecter',
  'connexion',
  'enregistrer',
  'favoris',
  'icon',
  'close',
  'fermer',
])

// `Vietnam.vn - Nền tảng quảng bá Việt Nam`, `Báo Quốc Tế`: a masthead in Vietnamese.
const MASTHEAD = /^(?:vietnam\.vn\b.{0,60}|(?:báo|tạp chí|thông tấn xã|đài)\s.{1,60})$/iu

// `Báo Quốc Tế30/08/2023` says when, too.
const isMasthead = (text: string): boolean => MASTHEAD.test(text) && stampOf(text) === undefined

/** Single lines of the site's own furniture, wherever they stand; closing lines too, where nothing was closed. */
export const furniture: Rule = {
  name: 'furniture',
  apply: (draft) => claimWhere(draft, 'furniture', 'dropped', isFurniture),
}

function isFurniture(piece: Piece): boolean {
  const { text, hint } = piece
  if (hint !== undefined || text.length > 160) return false
  if (text.length < 60 && FURNITURE.has(folded(text))) return true
  if (text.length < 90 && isMasthead(text)) return true
  return isHead(piece) || isPager(text) || (!/[\p{L}\p{N}]/u.test(text) && !/^[./]+$/u.test(text))
}
