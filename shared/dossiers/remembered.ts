/**
 * Who is named where a statue stands or an anniversary is kept: leaders who died before the agency began to publish in
 * French on the web, in 2001. What dispatches print before their names is no office that anybody holds.
 *
 * From general knowledge of history; whoever is not listed is told as everybody else.
 */
import { fold } from '../french/fold.ts'

/** Whether a role printed before a name is of the one who is remembered: a living namesake is a lieutenant-colonel. */
export function isRecalled(name: string, role: string): boolean {
  const [known, office] = [plain(name), plain(role).replace(BEFORE, '')]
  if (ONLY.has(known)) return HIGHEST.test(office) && !OF_A_BODY.test(office)
  return SHARED.has(known) && OF_STATE.test(office)
}

const plain = (text: string): string => fold(text.toLowerCase()).replace(/’/gu, "'")

const BEFORE = /^(?:(?:ancien(?:ne)?|defunte?|feue?|regrettee?) ){1,2}/u

/** Offices and ranks in which one is remembered whose name nobody else bears. */
const HIGHEST =
  /^(?:vice-)?(?:president|roi|reine|empereur|prince|premiere? ministre|secretaire general|general|marechal|chef de l'|mahatma|oncle|leader|dirigeant)(?![a-z-]*-)/u
const OF_A_BODY =
  /^(?:vice-)?(?:president|secretaire general|leader|dirigeant)e? (?:executi|honoraire|directeu|(?:de l'|de la |du |des |d')(?!etat|republique|vietnam|nation|parti |parti$|pcv|comite central|[a-z]+$))/u
/** Of a name that many bear, only an office that says itself whose it is: a bare `président` is any firm's. */
const OF_STATE =
  /^(?:(?:vice-)?premiere? ministre|chef de l'etat|secretaire general(?:$| du (?:parti|pcv|comite central))|(?:vice-)?president (?:vietnamien$|du vietnam$|de l'etat(?! de)|de la republique|du conseil d'etat|du conseil des ministres))/u

const listed = (names: string): ReadonlySet<string> => new Set(names.split(/,\s*/u))

/** Names that many living people bear too. */
const SHARED = listed(
  `tran phu,le hong phong,ha huy tap,nguyen van cu,hoang van thu,ngo gia tu,nguyen duc canh,nguyen luong bang,
  pham hung,pham van dong,nguyen van linh,le duc tho,le thanh nghi,hoang quoc viet,tran quoc hoan,
  nguyen chi thanh,hoang van thai,chu van tan,xuan thuy,nguyen duy trinh,nguyen co thach,hoang minh giam,
  nguyen van to,tran huy lieu,nguyen van huyen,ta quang buu,pham ngoc thach,huynh tan phat,nguyen huu tho,
  nguyen thi dinh,phan anh,nguyen trai,nguyen hue,nguyen du,le loi`,
)

const ONLY = listed(
  `ho chi minh,nguyen ai quoc,phan boi chau,phan chu trinh,huynh thuc khang,nguyen thi minh khai,ton duc thang,le duan,
  truong chinh,ung van khiem,bui bang doan,ton quang phiet,ton that tung,nghiem xuan yem,duong bach mai,
  tran hung dao,tran nhan tong,tran thai tong,ly thai to,ly thuong kiet,le thai to,le thanh tong,
  quang trung,gia long,minh mang,thieu tri,tu duc,ham nghi,duy tan,thanh thai,khai dinh,bao dai,
  kaysone phomvihane,souphanouvong,norodom suramarit,aung san,sukarno,jawaharlal nehru,
  mahatma gandhi,indira gandhi,rajiv gandhi,mao zedong,zhou enlai,deng xiaoping,kim il-sung,kim il sung,
  houari boumediene,gamal abdel nasser,hassan ii,mohammed v,habib bourguiba,agostinho neto,
  samora machel,patrice lumumba,kwame nkrumah,julius nyerere,che guevara,ernesto che guevara,jose marti,
  salvador allende,simon bolivar,jose de san martin,karl marx,friedrich engels,vladimir lenine,vladimir ilitch lenine,
  joseph staline,leonid brejnev,nikita khrouchtchev,charles de gaulle,francois mitterrand,georges pompidou,
  olof palme,josip broz tito,todor jivkov,janos kadar,nicolae ceausescu,erich honecker,
  john f kennedy,lyndon johnson,richard nixon`,
)
