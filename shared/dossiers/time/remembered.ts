/**
 * Who is named where a statue stands or an anniversary is kept: leaders who died before the agency began to publish in
 * French on the web, in 2001. What dispatches print before their names is no office that anybody holds.
 *
 * From general knowledge of history; whoever is not listed is told as everybody else.
 */
import { fold } from '../../french/fold.ts'

/** Whether a role printed before a name is of the one who is remembered: a living namesake is a lieutenant-colonel. */
export function isRecalled(name: string, role: string): boolean {
  const [known, office] = [plain(name), plain(role).replace(BEFORE, '')]
  if (ONLY.has(known)) return HIGHEST.test(office) && !OF_A_BODY.test(office)
  return SHARED.has(known) && OF_STATE.test(office)
}

/** Whether somebody had died weeks before a dispatch: what it prints before the name is what he was. */
export function isDeadBy(name: string, published: string | undefined): boolean {
  const died = DIED.get(plain(name))
  return (
    died !== undefined && published !== undefined && published.length === 10 && published > died
  )
}

/** Leaders who died since, each with a day some weeks later: obituaries speak of the office as of the last one. */
const DIED: ReadonlyMap<string, string> = new Map(
  `vo nguyen giap 2013-11-15,vo van kiet 2008-07-20,do muoi 2018-11-10,le duc anh 2019-06-01,le kha phieu 2020-09-15,
  phan van khai 2018-04-25,tran dai quang 2018-11-01,nguyen phu trong 2024-09-01,tran duc luong 2025-07-01,
  fidel castro 2017-01-15,fidel castro ruz 2017-01-15,norodom sihanouk 2012-12-01,bhumibol adulyadej 2016-12-01,
  khamtay siphandone 2025-05-15,nouhak phoumsavanh 2008-10-15,jiang zemin 2023-01-15,li peng 2019-09-01,
  elizabeth ii 2022-11-01,jacques chirac 2019-11-15,valery giscard d'estaing 2021-01-15,abe shinzo 2022-08-20,
  shinzo abe 2022-08-20,lee kuan yew 2015-05-15,kim jong-il 2012-02-01,nelson mandela 2014-01-20,
  hugo chavez 2013-04-20,yasser arafat 2004-12-20,manmohan singh 2025-02-10,boris eltsine 2007-06-01,
  mikhail gorbatchev 2022-10-15,abdelaziz bouteflika 2021-11-01,george bush 2019-01-15,
  jimmy carter 2025-02-15,kofi annan 2018-10-01,boutros boutros-ghali 2016-04-01,jean-paul ii 2005-05-20,
  benoit xvi 2023-02-15,francois mitterrand 1996-03-01,qabous bin said 2020-03-01,ebrahim raisi 2024-07-01`
    .split(/,\s*/u)
    .map((line) => [line.slice(0, -11), line.slice(-10)] as const),
)

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
