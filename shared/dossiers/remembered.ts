/**
 * Who is named where a statue stands or an anniversary is kept: leaders who died before the agency began to publish in
 * French on the web, in 2001. What dispatches print before their names is no office that anybody holds.
 *
 * From general knowledge of history; whoever is not listed is told as everybody else.
 */
import { fold } from '../french/fold.ts'

export const isRemembered = (name: string): boolean => REMEMBERED.has(fold(name.toLowerCase()))

/** Whether a role printed before a name is of the one who is remembered: a living namesake is a lieutenant-colonel. */
export const isRecalled = (name: string, role: string): boolean =>
  isRemembered(name) && HIGHEST.test(fold(role.toLowerCase()))

const HIGHEST =
  /^(?:(?:ancien|feu|regrette) )?(?:vice-)?(?:president|roi|reine|empereur|prince|premier ministre|secretaire general|general|marechal|chef de l|mahatma|oncle|leader|dirigeant)/u

const REMEMBERED: ReadonlySet<string> = new Set(
  `ho chi minh,nguyen ai quoc,phan boi chau,phan chu trinh,huynh thuc khang,tran phu,le hong phong,ha huy tap,
  nguyen van cu,nguyen thi minh khai,hoang van thu,ngo gia tu,nguyen duc canh,ton duc thang,nguyen luong bang,le duan,
  truong chinh,pham hung,pham van dong,nguyen van linh,le duc tho,le thanh nghi,hoang quoc viet,tran quoc hoan,
  nguyen chi thanh,hoang van thai,chu van tan,xuan thuy,nguyen duy trinh,ung van khiem,nguyen co thach,
  hoang minh giam,bui bang doan,nguyen van to,ton quang phiet,tran huy lieu,nguyen van huyen,ta quang buu,
  pham ngoc thach,ton that tung,huynh tan phat,nguyen huu tho,nguyen thi dinh,nghiem xuan yem,phan anh,duong bach mai,
  tran hung dao,tran nhan tong,tran thai tong,ly thai to,ly thuong kiet,le loi,le thai to,le thanh tong,nguyen trai,
  nguyen hue,quang trung,nguyen du,gia long,minh mang,thieu tri,tu duc,ham nghi,duy tan,thanh thai,khai dinh,bao dai,
  kaysone phomvihane,souphanouvong,norodom suramarit,aung san,sukarno,jawaharlal nehru,
  mahatma gandhi,indira gandhi,rajiv gandhi,mao zedong,zhou enlai,deng xiaoping,kim il-sung,kim il sung,
  houari boumediene,gamal abdel nasser,hassan ii,mohammed v,habib bourguiba,agostinho neto,
  samora machel,patrice lumumba,kwame nkrumah,julius nyerere,che guevara,ernesto che guevara,jose marti,
  salvador allende,simon bolivar,jose de san martin,karl marx,friedrich engels,vladimir lenine,vladimir ilitch lenine,
  joseph staline,leonid brejnev,nikita khrouchtchev,charles de gaulle,francois mitterrand,georges pompidou,
  olof palme,josip broz tito,todor jivkov,janos kadar,nicolae ceausescu,erich honecker,
  john f kennedy,lyndon johnson,richard nixon`.split(/,\s*/u),
)
