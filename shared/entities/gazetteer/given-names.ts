/**
 * First words of names outside Vietnam: given names, and family names where the family comes first.
 *
 * One spelling a name is enough: they are compared by sound (`persons/sound.ts`), so that `Sergey`
 * covers `Sergueï`. Not complete and not meant to be: a title, a civility or a verb also shows a name.
 * Source: written by hand for this project from general knowledge of names.
 */
import { soundOf } from '../persons/sound.ts'

const NAMES = `
abdallah abdel abdelaziz abdelhamid abdelkader abdelmadjid abdoulaye abdul abdullah abel abiy abraham adam adama adel adolfo adrian
agnes ahmad ahmed aidar aigul aisha akbar akhmed alain alan alassane albert alberto alejandro aleksandr aleksei alen
alena alessandro alex alexander alexandra alexei alfonso alfred ali alice alicia alikhan alioune alisher alla alma altai alvaro amadou
amanda amar ambrose amina amir amit amr ana anar anastasia anatoly anders andre andrea andreas andrei andrej andres andrew andrzej
angela angelina anil anita anke ann anna anne annalena annie anthony anton antoine antonio antony anwar aram araik aram
ararat ariel arif arkady armand armando armen arnaud arsen arthur artur arun asad aslan asif askar ashraf astrid atef audrey august
augusto aung aurelie aurelien ayman aziz azat azamat bakhtiyar ban barack barbara bart bashar baurzhan beatrice ben benedict benjamin benoit
bernard bernardo bernd bernie bertrand bill bjorn bob boris boualem boubazine brahim brent brian brice bruno caitlin camilla carl carla carlos
carmen carolina caroline catherine cecile cecilia celine celso cesar charles chakib charlotte chris christian christina christine christophe
christopher claire clara claude claudia claudio clement colin constantin cristina cyril cyrille daisuke damien dan dana daniel
daniela danny dario darko david davit deborah deepak denis denise denys desmond didier diego dilip dilma dina dinara djamel dmitri
dmytro dominic dominique donald douglas dragan ebrahim edgar edmond edouard eduard eduardo edward edwin eka ekaterina
elena elias elizabeth elisabeth eliot elmar elmir elnur elsa emil emilie emilio emma emmanuel emmerson emomali enrico enrique enzo
eric erik erika ernest ernesto ernst esteban estelle esther etienne eugene eva evan evelyn evgeny evo fabien fabio fabrice farid
farida farhad farrukh fatima fatih faustin faure federica federico felipe felix ferdinand fernando fidel filipe filippo florence
florian francesca francesco francine francis francisco franck francois francoise frank frankie franz frederic frederick friedrich gabriel gabriela
galina gareth gary gaston gayrat gennady geoffrey george georges georgi gerald gerard gerhard german gianni giancarlo gilbert
gilles giorgi giorgia giovanni giuseppe gloria gonzalo gordon grace graham greg gregory grigory guido guilherme guillaume guillermo gulnara gunter
gurbanguly gustavo guy hage hakan hakob halimah hamad hamid hamza hans harald harry hasan hassan haruhiko heather hector heiko
heinz helen helena helene helmut henri henrik henry herbert herve heydar hikmet hilary hocine houari hubert hugo hun husain
hussein ian ibrahim ignacio ignazio igor ilham ilir ilya imran ines ingrid inna irakli irene irina isabel isabelle isaias ishaq ismail
ivan ivana ivo jack jackie jacob jacques jagdeep jaime jair jakob jamal james jamie jan jana jane janet janez janice janis
janos jaroslav jason javier jean jeanne jeff jeffrey jelena jennifer jens jeremy jerome jerry jesus jeyhun jill jim jiri
joachim joan joanna joao joaquin joe joel johan johann johannes john johnny joko jonas jonathan jordi jorge jose josef joseph josep
josip joshua juan judith jules julia julian julie julien julio julius justin kaja kamal kamala karen karim karin karl karol
kassym kate katerina katherine kathleen katia keith keir kelly ken kenneth kevin khaled khalid khalifa kirill kirk klaus konstantin
kris kristalina kristin kristina kyriakos laila larisa larry lars laszlo laura laurence laurent lea leila lenin leo leon leonardo leonid leopold
leslie levan lewis leyla liamine liam liliana linda lionel lisa liudmila lloyd louis louise luc luca lucas lucia lucie luigi luis luiz
luiza lydia lyudmila macky madeleine mads magdalena mahamat mahathir mahinda mahmoud makhtar maksim malik malgorzata manfred manuel manuela
marat marc marcel marcelo marcin marco marcos marcus margaret margus maria marian mariano marie marielle marija marina mario marion
marise marija mark marko marta martha martin martina mary masoud massoud mateusz mathieu matteo matthew matthias maurice mauricio
mauro max maxim maxime maya megawati mehdi mehmet mehriban melanie melinda mercedes mette michael michal michel michele
michelle miguel mihai mikhail mikael mike mikheil milan milos milorad mircea miroslav mohamed mohammad mohamad mohd moktar moncef
monica monique moon mostafa mourad moussa muhammad muhammadu mukhtar murat mustafa myriam nadia nadine najib nancy naoki narendra nasser
natalia natalie nathalie nathan ned neil nelson nestor nguema nicola nicolae nicolas nicole nicos nigel nikol nikola nikolai nikos nina
nirmala noel nora norbert norma norodom novruz nur nursultan octavio olaf oleg oleksandr oleksiy olena olga oliver olivia olivier olusegun
omar oscar oskar osman otto oumar pablo pamela pankaj paolo parviz pascal pascale patricia patrick paul paula paulo pavel
pedro pekka penny peter petr petro petros philip philippe pierre pietro piotr pradeep prabowo prakash pranab prayut pravind priti
qassem rachel rachid radoslaw rafael rafik raimonds rainer raisa rajnath rakhmon ram rami ramiz ramon ramtane ranil raphael
rashid rashad raul ravi ray raymond rebecca recep regina reinhard remi renata renate renaud rene retno reuven rex ricardo riccardo richard
rick rigoberto rina rishi rita robert roberta roberto robin rodolfo rodrigo roger rogelio roland rolf roman ron ronald
rory rosa rosario rose rosemary ross rowan ruben rudolf rumen ruslan russell rustam ruth ryan saad saber sadyr sahiba said
salah salim sally salman salome salva salvador sam samantha samir samuel sandor sandra sandrine sanjay santiago sara sarah sauli scott sebastian sebastien
sefik seif selim serge sergei sergio serhiy sergiy sevinj shahbaz shaun shakhbaz shane sharon shavkat sheikh sherry shinzo shovgi sigrid
silvia silvio simon simona simone sirojiddin slobodan sofia sonia sooronbay sophie stanislav stefan stefania stefano
stella stephane stephanie stephen steve steven stuart subianto subrahmanyam sultan sushma susan suzanne svetlana sven svenja sylvain sylvie
tahir taieb takis tamara tamas tanja tarek tariq tatiana taro tedros teresa terry thabo theodore theresa therese thierry thomas tibor tigran tim timothy timur
tobias todor tom tomas tony toomas tran tsakhia tshering tulia uhuru ukhnaagiin ulla ulrich umar ursula uwe vadim vahan valdis valentin
valentina valerie valery vasily vasil veronica vesna viacheslav victor victoria viktor vikram vincent vincenzo viola vitaly vladimir
volodymyr volker vyacheslav waldemar walter wang wendy werner wilfried wilhelm william willy winston wladyslaw wolfgang
xavier xaysomphone yan yang yannick yasser yerlan yiannis yoweri yuri yulia yves yvette yvonne zakir zarina zhanna zhang zinaida zoran zuzana zuhra
saysomphone thongloun bounhang bounnhang choummaly sonexay phankham saleumxay khampheng khamphanh khamtay kaysone somsavat pany sinlavong sommad
bounthong viengthong vilay kikeo alounkeo sengphet santiphab bouasone chansamone malaythong souphanouvong khemmani thipphakone vilayvong
sihanouk sihamoni chea heng say sok prak tea sar khuon aun chay hor keo men kith pen touch ouch ith samdech chhun sun tep yim kuch
srettha paetongtarn anutin maha thaksin yingluck abhisit panpree nikorndej maris phumtham wissanu somkid surayud bhumibol sirindhorn vajiralongkorn
joko susilo luhut airlangga puan sri anies ganjar budi gita dino marty erick zulkifli denny agus bambang
anwar mahathir muhyiddin najib ismail abdullah zambry saifuddin hishammuddin azalina johari fadillah tengku
lee goh tharman halimah vivian lawrence heng ong chan tan lim ng teo
bongbong rodrigo ferdinand benigno leni enrique teodoro imelda gloria cynthia
min aung san thein htin win ne than khin myint thant daw u tin soe wunna
xi li hu jiang zhao liu deng mao zhou wu wen sun he chen huang xu zhu han cai ding zheng wei yin xiong qin song guo lin ma peng feng tian meng fu shi luo lu shen tang deng cao yuan xie
kim park choi moon yoon han kang ban roh cho jung jeong chung shin seo ahn hwang lim bae ri pak ro kwon yu yoo song hong noh joo
abe shinzo kishida fumio ishiba shigeru suga yoshihide aso taro koizumi hatoyama fukuda noda naoto kan kono hayashi kamikawa iwaya motegi nakatani kihara
onodera okada maehara yamada yamamoto tanaka suzuki sato saito watanabe ito nakamura kobayashi kato yoshida sasaki matsumoto inoue kimura
shii kazuo nikai toshihiro santo akiko naoki takebe tsutomu oshima tadamori hosoda akihito naruhito masako fumihito nishimura takeo mori furuta ogawa umeda kunio takaichi sanae
narendra manmohan sonia rahul pranab ram nath droupadi jaishankar sushma rajnath piyush hamid venkaiah jagdeep sandeep preneet harsh meira
mahinda gotabaya maithripala ranil anura sheikh khaleda sheikh hasina ziaur dipu imran shehbaz nawaz asif arif mamnoon bilawal khadga pushpa sher bidhya
jigme tandin lotay dasho ugyen namgyel
nicolas emmanuel jean-luc jean-marc jean-yves jean-pierre jean-claude jean-baptiste pierre-yves marie-france marie-louise anne-marie
miguel raul fidel rogelio orlando salvador esteban roberto bruno marta ulises nemesia lazaro gerardo ramiro morales yuniel
barham nechirvan massoud masrour mokhtar mohammad hassan ebrahim ali hossein javad abbas saeed kazem seyed
ukhnaa khaltmaa battulga khaltmaagiin tsakhiagiin luvsannamsrai oyun gombojav zandanshatar damdin tsogtbaatar batmunkh battsetseg sukhbaatar elbegdorj
shakhbazov karimov sadyr emomali rustam berdymukhamedov serdar rashid guslat gurbanguly
vaira edgars egils gitanas dalia ingrida kersti alar jüri ülle
nana akufo macky alassane faure patrice cyril jacob thabo hage filipe armando joao samora graca mokgweetsi lazarus nangolo hakainde
lourdes xanana kay rala mari jose taur francisco matan
cynthia philemon jacinda winston penny anthony scott malcolm julia kevin gough bob marise
azali andry hery maina ngozi
sameh badr abdel fattah mostafa hosni gamal anouar
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
