/**
 * First words of names outside Vietnam: given names, and family names where the family comes first.
 *
 * One spelling a name is enough: they are compared by sound (`persons/sound.ts`), so that `Sergey`
 * covers `Sergueï`. Not complete and not meant to be: a title, a civility or a verb also shows a name.
 * Source: written by hand for this project from general knowledge of names.
 */
import { soundOf } from '../persons/sound.ts'

const NAMES = `
abbas abdallah abdel abdelaziz abdelhamid abdelkader abdelmadjid abdoulaye abdul abdullah abe abel abhisit abiy
abraham adam adama adel adolfo adrian agnes agus ahmad ahn aidar aigul airlangga aisha akbar akihito akiko akufo alain
alan alassane albert alberto alejandro aleksandr aleksei alena alessandro alex alexander alexandra alfonso alfred ali
alice alicia alikhan alioune alisher alla alma alounkeo altai alvaro amadou amanda amar ambrose amina amir amit amr
ana anar anastasia anatoly anders andre andrea andreas andrei andrej andrew andry andrzej angela angelina anil anita
anke ann annalena anne-marie annie anouar anthony antoine anton antonio anura anutin anwar araik aram ararat ariel
arif arkady armand armando armen arnaud arsen arthur arun asad ashraf asif askar aslan aso astrid august aun aung
ayman azali azalina azamat azat aziz badr bae bakhtiyar bambang ban barack barbara barham bashar batmunkh battsetseg
battulga baurzhan beatrice benigno benjamin berdymukhamedov bernard bernardo bhumibol bidhya bilawal bill bob bongbong
boris boualem bouasone boubazine bounhang bounthong brahim brian bruno budi cai carl carlos carmen carolina caroline
catherine cecile cecilia cesar chakib chan chansamone charles charlotte chay chea chhun cho choi choummaly chris
christian christina christine christophe christopher chung claire clara claude claudia claudio clement constantin
cristina cynthia cyril daisuke damdin dan daniel daniela danny darko dasho david davit daw deepak deng denis diego
dilma dina dinara ding dino dipu djamel dmitri dmytro dominique donald douglas droupadi ebrahim edgar edmond edouard
eduardo edward edwin eka ekaterina elbegdorj elias elisabeth elizabeth elmar elmir elnur emil emilio emma emmanuel
emmerson emomali enrico enrique eric erika ernest ernesto ernst esteban estelle etienne eugene eva evan evgeny evo
fabrice fadillah farhad farid farida farrukh fatih fattah faustin federico felipe feng ferdinand fernando fidel filipe
francis francisco francois frank franz frederic fu fukuda fumihito fumio furuta gabriel gabriela galina gamal ganjar
gayrat gennady george georges georgi gerald gerard gerardo giorgi giorgia gita goh gombojav gotabaya gough graham
gregory grigory gulnara guo gurbanguly guslat hakob halimah hamad hamid hamza han hans harsh haruhiko hasan hasina
hatoyama hayashi he helen helena heng henri henrik hery heydar hikmet hishammuddin hor hosni hossein houari htin hu
huang hubert hugo hun husain hwang ibrahim ignacio ignazio igor ilham ilir ilya imelda imran ines inoue irene isabelle
isaias ishaq ishiba ismail ith ito ivan ivo iwaya jack jacob jacques jagdeep jaime jair jaishankar james jan janez
janos jason javad javier jean-baptiste jean-claude jean-luc jean-marc jean-pierre jean-yves jeff jeffrey jeong jesus
jeyhun jigme jim jiri joachim joao joe johan johari john joko jonas jonathan jordi jorge jose josef josep juan julia
julian julie julius jung justin kamal kamala kamikawa kang karen karim kassym kate katerina kathleen kato kaysone
kazem kazuo keith ken kenneth keo kevin khadga khaled khaleda khalid khalifa khaltmaa khaltmaagiin khamphanh khampheng
khamtay khemmani khin khuon kihara kikeo kim kimura kirk kishida kith kobayashi koizumi kono kris kristalina kuch
kunio kwon laila larisa larry laszlo laura laurent lawrence lazaro lazarus lee leni leo leonid li liam liamine lim lin
liu liudmila lotay louis luc luca lucas luhut luiza luo luvsannamsrai ma macky madeleine maehara mahamat mahathir
mahinda mahmoud maina maithripala makhtar maksim malaythong malcolm malik mamnoon manmohan manuel mao marat marc marco
marcos marcus margaret margus maria marian marie marie-france marie-louise maris martha martin marty masako masoud
masrour matsumoto matthew matthias maurice mauricio megawati mehdi mehmet mehriban meira meng michael miguel mikael
mike mikhail min mohamed mohd mokhtar moktar moncef moon morales mori mostafa motegi mourad moussa muhammad muhammadu
muhyiddin mukhtar murat mustafa myint myriam nadia nakamura nakatani namgyel naoki naoto narendra naruhito nasser
natalia natalie nath nathan nawaz ne nechirvan nemesia ng ngozi nguema nicola nicolas nicole nikai nikolai nikorndej
nirmala nishimura noda noh nora norodom novruz nur nursultan ogawa okada oleg oleksandr oleksiy olena olga olivia
olivier omar onodera orlando oshima oskar osman ouch oumar oyun paetongtarn pak panpree pany park parviz pascal
patrick paul paulo pavel pedro peng peter petro phankham phumtham pierre pierre-yves piyush prabowo prak prakash
pranab pravind prayut preneet priti puan pushpa qassem qin rachel rachid rafael rafik rahul raisa rajnath rakhmon ram
rami ramiro ramiz ramon ramtane ranil rashad raul ravi ray recep renaud retno ri ricardo richard rina rishi rita ro
robert roberta roberto rodrigo rogelio roger roh roman ronald ruslan rustam ruth ryan saad saber sadyr sahiba said
saifuddin saito salah saleumxay salim salman salome salva salvador sam samantha samdech sameh samir samuel sanae
sandeep sandor sandra sandrine sanjay santiago santiphab santo sar sara sarah sasaki sato saysomphone sebastian sefik
sengphet seo serdar serge sergei sergio sergiy serhiy sevinj shahbaz shaun shavkat shi shigeru shin shinzo shovgi
sihamoni sihanouk silvia silvio simon simona sinlavong sirindhorn sirojiddin soe sofia sok somkid sommad somsavat
sonexay song sonia sooronbay sophie souphanouvong srettha sri stanislav stefan stefano stephanie steve subianto
subrahmanyam suga sukhbaatar sultan sun surayud susan sushma susilo suzanne suzuki svetlana tadamori tahir taieb
takaichi takebe takeo takis tamara tan tanaka tandin tang tariq taro tatiana taur tea tedros tengku teo teodoro thabo
thaksin thant tharman thein therese thierry thipphakone thomas thongloun tigran tim timothy timur todor tony toshihiro
tsakhia tsakhiagiin tshering tsogtbaatar tsutomu u ugyen uhuru ukhnaa ukhnaagiin ulises ulrich umeda vadim
vajiralongkorn valentin valentina valerie vasil vasily venkaiah viacheslav victor victoria viengthong vikram vilay
vilayvong vincent vitaly vivian vladimir volodymyr walter wang watanabe wei wen wendy werner wilhelm william wissanu
wu wunna xavier xaysomphone xi xiong yamada yamamoto yang yannick yasser yerlan yim yin yingluck yoon yoshida
yoshihide yuan yulia yuniel yuri yves zakir zambry zandanshatar zarina zhang zhanna zhao zhou ziaur zuhra zulkifli
`

const SOUNDS: ReadonlySet<string> = new Set(NAMES.trim().split(/\s+/u).map(soundOf))

/** Whether a plain word is a known first word of a name, in any transliteration. */
export const opensName = (plain: string): boolean => {
  if (SOUNDS.has(soundOf(plain))) return true
  const hyphen = plain.indexOf('-')
  return hyphen > 1 && SOUNDS.has(soundOf(plain.slice(0, hyphen)))
}

// Family names by their endings: Slavic, Caucasian, Turkic, Greek, Scandinavian, Iberian, Armenian, Georgian.
const SURNAME_END =
  /(?:[oeiy]v|[oeiy]va|[oi]n[ae]?|ovich|evich|ovna|evna|ovitch|evitch|sky|ski|skiy|skaya|skaia|tsky|enko|chuk|tchouk|yuk|ian|yan|dze|shvili|chvili|oglu|oglou|zade|zadeh|zada|bayev|baev|beko|poulos|opoulos|idis|akis|aki|sson|ssen|nsen|berg|stein|mann|ez|escu|eanu|ic|itch|wicz|wski|lingam|singh|rao|wati|warna|nto|vong|vath|sith|soulith|vihane|mone|khounh|chai|kul|porn|wong|akul)$/u

/** Whether a plain word ends as many family names do: `hasanov`, `simonyan`, `phomvihane`. */
export const closesName = (plain: string): boolean => plain.length > 4 && SURNAME_END.test(plain)
