// Generated from places.txt: `PACK=1 npx vitest run --project node test/shared/entities/places-packed.test.ts`.

/** In code-unit order; a digit says how many letters a name shares with the one before it. */
export const PACKED_PLACES: Readonly<Record<string, string>> = {
  vietnamese:
    '0a luoi1n khe3lao3nhon2nam1yun pa0ba be3che3den4inh4on3na5 hills3ria3thuoc4o4ri3vi2c bo4ha4my an4phong sinh4' +
    'quang4tra my5u liem4yen3h dang5ho5ma2i chay4dinh4tu long2n gioc4phuc2o loc4thang2t trang4xat2u bang1en cat6u' +
    '4hai4luc4thanh1ien hoa2m son2nh chanh5dai5lieu1o trach3y1u dang4op3gia map2on don5ho0ca na3voi xanh2i be4lay' +
    '4mep7 thi vai4nuoc4rang2m giang4khe4le5o4pha4ranh4xuyen2n chanh4duoc4gio6uoc4loc3g long2o bo4lanh5oc4phong4s' +
    'on2t ba4cat4hai4lai5inh4tien2u giay4ke4ngang4treo1ha lo3n may8 lang co3u doc5phu5thanh2i lang5inh4ma3em hoa2' +
    'o don4gao4lach5on4moi3n thanh2u dau4lai4pah5rong4se3ong my1o do3lin4oa3to2c nam3hinchine2n co5uong4dao4son1u' +
    ' chi3jut3kuin3lao cham7dung3m gar2a lo4tung4viet2c phuong0da huoai3tay4eh2i noi4tu2k doa4glei6ong4ha4mil4r l' +
    'ap4song4to3rong2m doi4ha4rong2n phuong2t do4mui2u giay5o4tieng1i an3linh2en ban6ien phu5chau5khanh2nh hoa5qu' +
    'an5vu1o luong3son2an hung2n duong3g anh5da7ng5ha6oi5ky5loc5thap muoi6rieu5van5xoai1uc co4pho2ng quat2ong lam' +
    '2y tien4xuyen3en hai0ea h leo3kar3sup0gac ma1ia dinh4lam4nghia4rai4vien3o thuy2o linh3ng rieng6trom1o cong3d' +
    'au3quao3vap0ha dong3quang3tay4ien4rung2i ba trung4chau4ha6u5ung4lang4van2m thuan bac9 nam4yen2ng en1ien luon' +
    'g3p duc5hoa1o tram2a lac5u4vang3i nhon3n kiem4g lien son6mai6sa7u phi4h bo6mo2c mon2i an2n dat4khoai4la4tre3' +
    'g dan1uong hoa6khe2u lung4nghi0ia grai1ndochine0kbang1e bang3sach1he ba4sanh2oai chau1ien luong5thuy6rung6uo' +
    'ng5xuong3p bac2m bang5oi4lien2nh mon1on plong4ray1rong ana6bong7uk6nang7o6pa8c1y anh0la gi3lay2c duong4thuy3' +
    'h huyen2i vung2m thao2n ha3g bian5chanh6o5sen2o bao2p thach4vo1en dao1ien chieu5khuong2nh xuan1ong bien5my5p' +
    'hu5thanh5xuyen1uc nam5gan4yen2ng cu2ong son1y son0m drak1a lu thang3pi leng2i chau4dich3son de l assemblee n' +
    'ationale2ng den5thit5yang2u son1e linh2o vac1o cay6 bac7nam3duc2c bai4chau4hoa2ng cai1u cang chai2i ne2ong a' +
    'ng6cha6khuong6la8t8y7o6nhe6te7hanh1y dinh4uc3hao3khe3son3tho4u3xuyen0na hang4inh3meo3nua3ri2m bo4can6t tien4' +
    'dan5u4nhun4po4sach4tra my5u liem4yet1ga bay4nam3n truoi2hi loc5son5xuan4a dan6hanh7ung6lo2o mon3c hien6oi5la' +
    'c6inh2u hanh son3om ngao1ha be4trang3n co2o quan3n hoi5trach2u thanh4xuan1inh giang5hai6oa5kieu5phuoc1oi bai' +
    '2n nuoc8 cao bang1ui beo4thanh0o mon1c eo0pac bo4nam1ha lai3n thiet3t diem2o hien4yen3ng dien6nha9 ke bang6t' +
    'ho2u bai5inh4cat5uong4giao4lang5oc5uong5y4my4nhuan5inh4quoc6y4vang4xuyen3c yen3ng hiep3oc son1leiku1u luong3' +
    'mat0quan ba5hoa5lan5son4g dien6trach6uyen6xuong6yen2e phong4vo2oc oai2y chau4hop3nh luu6nhai0rach gia0sa dec' +
    '3huynh3thay2m son1i ma cai2n ho3h ton8 dong1oc giang4son2n ca4doong4my4tay5ra3g be5cau6ong5hinh5lo5ma5tu don' +
    'g8tay2p cop1ung sot2oi tien0ta dung3lung3phin3van3xua2m chuc5oc4dao5iep5uong4ky2n an4bien6nh4chau4rai4trao4u' +
    'yen3h linh2y do4ho4nguyen4trang1hach an6ha8n6that3n uyen4g binh6long4h chuong6khe6liem6mien6oai6tri3p muoi2i' +
    ' vai2o chu4xuan3ai son3i binh5lai3t not2u dau mot5uc4thiem6ua3an an6chau3ng ui3ong tin7xuan3yen chai1ien du5' +
    'lang5nu5phuoc5sa5yen3u can2nh bien5gia1oc tan2nkin1ra bong4cu4linh4noc4on4que4su3m chim5tau3n de4g an6bang7o' +
    'm2i ton3eu phong6son2uc bach3ng khanh3ong sa9 dong9 lon8on1u liem3mo rong3nghia2a chua3n chau5giao2ong duong' +
    '2y an4hoa4phong6uoc3en hoa0u minh6 ha7thuong1ng hoa1ong bi0van chan4don4ninh4phong6uc4quan4yen1i thanh5uy3xu' +
    'yen2et tri5yen2nh bao5chau6uu5hao6y5linh5moc5phu5tuong5yen1o nhai1ung ang5liem5ro5tau0xa mat1in man1uan thuy' +
    '2yen moc0y ty1en chau4dung4lap4thuy5u1ok don',
  ambiguous:
    '0adelaide1gra1lma1n bien3minh3phu2h son1ragon1ssise1ustin0bac ai4binh4me4son2li2o lac6m4yen2ri2th1ergame1inh' +
    ' gia5long6uc5son5tan6hanh7uy1led1olton1rest2uges0caen2li2m lam4my4thuy2stries1harlotte2elsea1lark2eveland1or' +
    'doba3k0dai loc2li2rwin2vos1erby1ong giang5hai6o7a6ung5phu5xuan1uc hoa5ue4linh4tho5rong0essen0fatima1lorence5' +
    's0galice2nd1eorgetown1ia binh4loc1oa1renade0hai an2m tan3ilton2u loc1oa an4thanh3i an5duc3ng hoa2n quan3g ba' +
    'ng5linh5ngu1ue2ng ha5nguyen2ong son6thuy7ra0ishikawa0jackson2va1eddah2rsey1ura0kawasaki1ent1hanh son6vinh1ie' +
    'n an5hai2m dong4son4thanh2ngston2rov1obe1y son0lac son2k2m ha2ng giang1e chan3thanh5uy2on1incoln3z1oc binh4n' +
    'inh2ng dien5ho5khanh1uong tai1y nhan0madison2i son2juro2le1endoza1ie2nh hai6oa2yazaki1ons1y loc3thuy0nam don' +
    'g4giang4truc2ncy2ra2ssau2varre1ga son2uyen binh1ice1ong cong0orange2lando3y0parme2u1han vinh2oenix2u tan3c t' +
    'ho3oc long1ise1lymouth1reston0que son0reading2gina1hodes0saga2n jose3ta marta4iago4os1han1ienne2on1on dong5u' +
    'ong4ha4tinh1plit1ucre1ydney0tam binh4nong2n hiep5ong5ung4ky4lac4phu4son4thanh4yen2y giang4hoa4son1hai hoa5th' +
    'uy3nh binh6ha6phu6son6thuy6xuan2uan thanh3y nguyen1ien hai1ours1ran van thoi4g dinh2uc ninh1u ky3son1yr0vale' +
    'nce2n ban4giang4ho4lam6ng5ong1ictoria2enna5e2nh4 hung5loc7i5tan6hanh7uan5xuong2rginie1u ban3quang3thu0windso' +
    'r0xuan loc0y yen1amaguchi1en binh4dinh4khanh4lac4minh5o5y4phong4thanh6e1ork',
  world:
    '0aarhus1badan2idjan2khazie2uja2yei1cadie3pulco2cra2eh2ores1ddis abeba2en2jarie1gadez4ir1hmedabad2vaz1ichi2di' +
    'an2x en provence4la chapelle1jaccio2man1kita2tobe1l ula2abama3ska3t2berta2ep3xandrie2ger4siras2icante2maty2p' +
    'es maritimes2sace2tai1mazonie2iens2man2ritsar2sterdam1naklia3pa3tolie2chorage2dalousie3hra pradesh3ijan2gers' +
    '3leterre2hui2kara2naba3ecy2talya3ibes3ofagasta2vers1omori1pia1qaba2uitaine1rdennes2equipa2izona2kadag4nsas3h' +
    'angelsk2les2temisa2unachal pradesh3sha1shdod3kelon2mara2sam3ouan2trakhan1thenes2lanta1ubagne3ervilliers2ckla' +
    'nd2gsbourg2stralie meridionale9 occidentale2vergne8 rhone alpes1vdiivka2ignon1yacucho2eyarwady2utthaya1zerba' +
    'idjan de l est9an occidental9an oriental0baalbek2colod2de wurtemberg2gamoyo3o3uio2hia5 blanca2ikonour3se2khm' +
    'out2le4ares3ikpapan3timore2mako2nda aceh5r abbas7seri begawan4ung3gkok4ui3jarmasin4ul3teay meanchey5n2rcelon' +
    'e3iloche3ranquilla2s rhin3se californie6saxe5terre4ora7h2tam4ngas3tambang2ucau2vet3iere2yamo3onne1eihai3ra3t' +
    ' lahia2jaia2kasi2lem3fast3gorod4rade3mopan3o horizonte2ngale7 occidental4hazi4uela3tiu2rbera3diansk3gen3lin3' +
    'ne2sancon2thleem2yrouth1hubaneswar1iarritz2har2lbao2ntulu2rmingham2ssau2zerte1lagovechtchensk3ntyre2oemfonte' +
    'in2uefields1oao2bigny3o dioulasso2chum2drum2gor4ta2heme2keo3htar2logne2nn2racay3deaux3neo3obudur2ston2uake3c' +
    'hes du rhone3khara3rgogne9 franche comte4iatie3tcha1rabant3ndebourg3silia4ov3tislava3zzaville2eme5rhaven3sci' +
    'a4t litovsk3tagne2iansk3dgetown3sbane4tol2no2ooklyn2uxelles1ucarest2dapest2enaventura4os aires2jumbura2kavu2' +
    'lawayo2nia2riram3sa0cabinda3o delgado2chemire2gayan de oro2irns2labar5re4is3gary3ifornie3lao3vados2maguey3br' +
    'idge3p david4anie4inas2naries3berra3cun3nes2p haitien3padoce2racas3diff3elie3oline du nord9du sud3thagene2sa' +
    'blanca4mance3tille2talogne2ucase7 du nord9u sud2vite2yenne1ebu2ntre val de loire2vennes1hachoengsao3makhi4be' +
    'ry4onix4pagne ardenne3ncay4digarh4gi5sha5won3rente maritime4leroi6ston2eb3mnitz3ngdu3onan5gju2iang mai7rai4p' +
    'as3ba3cago4layo3mbote3raz3sinau2oisy le roi3nburi4gqing5zuo2ristchurch2ungcheong1iego de avila3nfuegos2legon' +
    '2rebon2sjordanie2udad del este7guayana7juarez1lermont ferrand2uj4 napoca1ochabamba4in2imbatore2lmar3ogne4mbi' +
    'e britannique6o4rado2nakry3cepcion3necticut3stanta2penhague2rse2te d azur4s d armor3onou2x s bazar1racovie3n' +
    's montana2ete5il2imee1uliacan2pertino2ritiba0daegu3jeon2ghestan2kar3ota du nord9 sud2lian3las3matie2mas3iett' +
    'e3mam2rfour2ugavpils2vao2wei1ebrecen2ir al balah5ez zor2lft3hi2npasar3ver2rbent2troit2ux sevres1hahran1iamni' +
    'adio2jon2li2re dawa1jeddah3rba2izak1nipropetrovsk1odoma2ha2nbass3etsk3gguan4xing2rdogne3tmund2uala3bna1resde' +
    '1ubai3lin3rovnik2isbourg2nedin3kerque2qm2rban3res2sseldorf0east london1cosse1dimbourg2monton1hime1ilat2ndhov' +
    'en1kurhuleni1l alamein5to3fasher3paso2doret1milie romagne1nerhodar2senada2tebbe2ugu1rbil2evan2furt1skisehir2' +
    'meraldas2sonne1ure et loir1vry1xtreme orient9rient russe0faisalabad2ngchenggang1elixstowe2s1inistere1loriano' +
    'polis5de1ordo3t de france4aleza2shan1ranche comte5istown2eetown3jus2ibourg1ujian2kui4oka4shima2nafuti2zhou0g' +
    'aborone2lapagos4ti3icie4lee2ndhinagar3gneung4won3su2o2rden grove2tchina2uteng2za3iantep1dansk2ynia1eelong2ne' +
    'ral santos4s4ve2oje3rge town1ibraltar2fu2mhae2ronde2tega2zeh1lasgow1oiania2lan3d coast2ma2teborg1qeberha1ran' +
    'd est6londres7yon6paris3z2enoble2oenland3ningue3zny1uadalajara4eloupe3m3ngdong5xi4tanamo3yaquil2igang3lin3ya' +
    'ng3zhou2jarat2nma2wahati2yane1wadar3ngju1yeonggi6ju6sang0haifa3kou3nan5ut2kodate2lifax2ma4matsu3bantota4ourg' +
    '2ngzhou3ovre2rare3bin3geisa2ssi messaoud2t yai3ay2ut rhin4e corse6garonne6savoie5s alpes4s de france9seine2w' +
    'ai4ssa1ebei3ron2chi2fei2idelberg3longjiang2kou2lsinki2nan2rat4ult3zliya2sse1imachal pradesh2roshima1obart2de' +
    'ida2hhot2kkaido2lguin2ms2nghe3iara3olulu3shu2uston1ua hin3mbo2bei2izhou2nan2rghada1yderabad2ogo0iakoutie2ros' +
    'lavl2si1badan3raki2iza1dleb1le de france7la jeunesse2le et vilaine3inois2oilo1ncheon2diana3re et loire2hamba' +
    'ne2nsbruck1oujne5o sakhalinsk2wa1poh1quique4tos1rkoutsk2lande du nord1san2ere2kenderun2lamabad2pahan2tanbul1' +
    'tajai1vano frankivsk2ry sur seine1wate1zmail3ir0jabalia2ffna2ipur2mmu5 et cachemire2va central5occidental6ri' +
    'ental2yapura1ebel ali2ju2nine2olla3nju2rusalem1iangsu5xi2lin2nan3ja3shuihe1ohannesburg3or5 bahru1uba4il1ytom' +
    'yr0kaboul3ylie2chgar4in2duna2esong2gawa3oshima2limantan4ningrad3ouga2mpala4ong chhnang8speu8thom5t3tchatka2n' +
    'agawa4zawa3chanaburi3dahar5l4la4y3o3sai5s6 city3to2ohsiung2rachi4ganda4kol3lovy vary4sruhe3nataka2tanga3mand' +
    'ou3owice2unas2yseri2zan1edah2lantan2merovo2nitra3tucky2p2rala3bala1habarovsk3n yunis4ty mansiisk3rtoum2erson' +
    '2iva2on kaen3rezm4gos3uzestan2ulna2yber pakhtunkhwa1idal2el2gali2nshasa2rkouk2sangani3umu2takyushu3we2vu1lai' +
    'peda1ochi2h kong4samui2lwezi2nya2per2ror2sice3ovo3troma2ta bharu5kinabalu2upiansk3riles4sk2weit city3loon1ra' +
    'bi3matorsk3snodar6iarsk3tie2ibi2onstadt2yvy rih5i rih1uala lumpur6terengganu3ntan2ching2mamoto4si2nming2pang' +
    '2rdistan1wazulu natal1yaukphyu2oto2ushu2zylorda0la guaira3havane5ye3mecque3nouvelle orleans3paz4lata3reunion' +
    '4ochelle3spezia3valette2ayoune2buan6 bajo2em chabang2gos2hore2mpung3u2ngkawi4uedoc roussillon3zhou2ponie2rna' +
    'ca2s tunas4vegas3hio2tium3taquie2ukkai3sanne2zaro cardenas1e mans3piree2eds2ipzig2yde1hassa1ianyungang3oning' +
    '2breville2ege3paja2gurie2jiang2lle3ongwe2ma4ssol3oges4usin2petsk2sbonne2uzhou2verpool3ourne1jubljana1obito2d' +
    'z2ir et cher4e atlantique2mbardie4ok3e2ndres3g beach4bang2rient3raine2s angeles2t et garonne2uisiane3vain7 l' +
    'a neuve3xor1uanda2beck3umbashi2cerne3know2gano2mbini2oyang2sail4ka1viv1yon0maastricht2ceio3hala2dere3hya pra' +
    'desh3rid2e sot2gadan3nitogorsk2harashtra2iduguri3ne et loire2kassar4ti3hatchkala2labo4cca4ga4kal4ng3ines3mo3' +
    'ouines2nado4gua4ma4us3chester3dalay4chourie3galia6ore3hattan3ille4toba3nheim3zanillo2puto2r a lago4del plata' +
    '3acaibo4wi3ib4el3rakech3seille3tinique3yland2scate3sachusetts5oua4y2tadi4nzas3o grosso4la2ungdaw2wlamyine2ya' +
    'beque3ence3otte2zar e charif4tlan1bombela2uji mayi1ecklembourg pomeranie occidentale2dan3ellin3ine3oc2knes2l' +
    'bourne3itopol2mphis2ngzi2rsin2saieed2tz2urthe et moselle2xicali5o1iami2chigan2di pyrenees2lan2nas gerais3dan' +
    'ao3neapolis5sota3sk2ri2srata3sissauga7ippi4ouri2yagi1ogadiscio3uilev2kpo2luques2mbasa2ngolie interieure3rovi' +
    'a3targis4ego bay5rrey5video4pellier4real6uil7x2ravie3bihan3oni2scou3elle3soul3taganem5r1twara1uharraq2kdahan' +
    '2lhouse2ndra3ich3ster2tare1wanza1yawaddy2itkyina2kolaiv0nabatieh2cala2djaf2ftalan2gano4saki3orno karabakh4ya' +
    '2ha4riya2irobi3vasha2jaf2khitchevan4odka5n phanom7ratchasima3uru2m phao3angan3ibe3po4ula3ur2nchang3jing3kin3' +
    'ning3terre5s4ong2ples4ouse2rathiwat3va3yn2shville2tanz3una1dola1eom2tanya2uchatel2vada2w delhi4hampshire4jer' +
    'sey4york3castle1iamey2cosie2igata2jni novgorod2kko2mes2ngbo4ming4xia2teroi2zwa1oida2ng khai3thaburi2rd kivu5' +
    'pas de calais3folk3ilsk3mandie2ttingham2uadhibou4kchott3mea3veau brunswick8mexique5lle angleterre9aquitaine9' +
    'caledonie9ecosse9galles du sud9guinee9orleans2vgorod3i sad3orossiisk4ssibirsk1uku alofa2navut2remberg2santar' +
    'a2uk0oakland2xaca1bninsk1ccitanie1ddar meanchey2ense2isha1hio2rid1ita1kayama2inawa2lahoma1lomouc1mdurman2sk1' +
    'ntario1ran2egon3nbourg2leans2omia2uro1saka2lo2setie du nord9u sud2tende3rava1ttawa1uagadougou2fa2jda3horod2l' +
    'an oude3ianovsk2st kamenogorsk1xford0padang3oue2halgam4ng2ilin2kse2lawan3embang4rme3m beach4a de majorque4yr' +
    'e3o alto3u2nmunjom2peete3ouasie2ramaribo4nagua3dubice3is3nu2s de calais3ay2tagonie3hein4um thani3tani5ya2vlo' +
    'dar2ys basque5de galles8la loire1earl harbor2cs2kanbaru2nang3nsylvanie3za2rak3m3ouse3pignan3th2shawar2taling' +
    ' jaya3ropavlovsk kamtchatski5zavodsk1hiladelphie3tsanulok2nom penh2uket1iatigorsk2cardie2emont3termaritzburg' +
    '2lsen2nar del rio3gmeng4xiang2ttsburgh1laine des jarres2oiesti3vdiv2zen1odgorica3olsk2hang2inte a pitre7noir' +
    'e3pet3tiers4ou charentes2khara3rovsk2lokwane3tava3ynesie9 francaise2meranie2ndichery3tianak2rt au prince5d e' +
    'spagne5elizabeth5gentil5harcourt5klang5louis5moresby5of spain5said6oudan5vila4land4o5 alegre6novo6rico6velho' +
    '4smouth2ti3osi3sdam2uilles2znan1rague2eah sihanouk6vihear3toria3y veng2imorie3stina2ovence8 alpes cote d azu' +
    'r1skov1u er2ebla3rto cabello8ortes7limon7montt7plata8rincesa2ne3ta arenas6cana6del este5renas2rsat2trajaya2y' +
    ' de dome2zhai1yeongchang6taek2ongyang0qingdao4hai3zhou1om1uanzhou2ebec3ensland6town3limane3retaro3tta3zon ci' +
    'ty2imper3to0rabat2fah2jasthan2mallah2nong2qqa2s al khaimah4laffan2walpindi2yong1ecife2hovot2ims2nnes2ykjavik' +
    '1henanie8 du nord westphalie9palatinat2ode island3ne alpes1iau3zan2chards bay2ga2jeka2o de janeiro4grande do' +
    ' sul1oi et2me2stock2torua3terdam2ubaix3en1zeszow0sa kaeo2bah2cramento2gaing2hara occidental2ida3nt brieuc6de' +
    'nis7omingue6etienne6gall6jacques de compostelle6louis6malo6nazaire6ouen6petersbourg6sebastien3pan3tama2khali' +
    'ne3on nakhon2lalah3danha3t lake city3vador de bahia3zbourg2m neua3ara5cande5inda3sun3ut prakan2n antonio4die' +
    'go4francisco4juan4pedro9 sula4salvador3aa3cti spiritus3dakan4ton3ta catarina7lara7ruz de la sierra4iago de c' +
    'uba4o domingo3ya2o paulo3ne et loire2pporo2ragosse4jevo4nsk4tov4wak3daigne3re2skatchewan2vannakhet3oie2xe4 a' +
    'nhalt1chleswig holstein1eattle2bastopol2ine et marne6saint denis2jong2kong2langor2marang2ndai2ongnam3ul2tif2' +
    'verodvinsk3ille1fax1haanxi3h alam3ndong4ghai4tou4xi3oxing2effield3nyang4zhen2iga3jiazhuang3koku3mane3zuoka2u' +
    'ikou1ialkot3uliai2berie3iu2chuan3ile2kkim2lesie3icon valley2nai3uiju2saket2ttwe1kolkovo1loviansk1molensk1ofa' +
    'la3ia2har2ngkhla2phia antipolis2tchi2ueida3khoumi3leimaniye3my3rgout3sse3thampton2weto1rinagar1tavropol2elle' +
    'nbosch2ockholm2rasbourg2uttgart1ubic2d kivu2khothai2matra2rabaya4karta4t5 thani3in2va2won2zhou1valbard3y rie' +
    'ng1wakopmund1ylhet2rte1zczecin2eged0tabriz3uk2chkent3loban2ez2ganrog3uig2hiti2ichung3nan3pei3wan3yuan2keo3or' +
    'adi2llinn2mbov3il nadu3pere4ico2nger6 med6ang2oyuan2rawa4z3bes3ente3n et garonne3tous4u2smanie2tarstan2unggy' +
    'i1bilissi2ong khmum3ung khmum1chassiv iar3eliabinsk4repovets5kassy5nihiv7vtsi6obyl4tchenie3ita3ornomorsk4uko' +
    'tka1egucigalpa2heran2l aviv3angana2ma2nerife3nessee2rengganu3mez3nopil3re neuve2ssin2touan2xas1hakhek2essalo' +
    'nique2ilawa3mphou3ruvananthapuram2race2uringe1ianbao4jin2bet2gre2juana2misoara3or occidental2oumen2rana2zi o' +
    'uzou1lemcen1ochigi2gliatti2hoku2kushima3yo2luca2mbouctou3sk2ronto2scane2ttori2uapse3ba3la4on5use3rcoing2yama' +
    '1rabzon3nscaucasie5nistrie5ylvanie3t2ieste3ncomalee3poli2omso1shwane2ukuba1ucuman2lear3karem2nis2rin3kestan4' +
    'menabat7bachi4u1ver1yrol0ubon ratchathani1don thani1lsan1ppsala1rumqi1shuaia1tah2recht2tar pradesh1vira0val ' +
    'd oise5e marne3ais3paraiso2nadzor3couver3g vieng2radero3na3sovie2ud1eliki novgorod2ndee3etie3ise3tspils2racr' +
    'uz3one3sailles1ichy2entiane2lla clara4ejuif5urbanne3nius2nnytsia2rginie occidentale2sakhapatnam4yas2tebsk1la' +
    'dikavkaz5vostok2ora1oivodine2lgograd3ogda2ronej2sges2vtchansk1yborg0wad madani2kayama2ll street4is et futuna' +
    '4onie8 bruxelles3vis bay2shington1eihai3mar2llington2nshan3zhou1indhoek3nipeg2sconsin1olfsburg3longong2nsan1' +
    'roclaw1uhan2ppertal2xi2zhou0xekong1i an2amen2njiang0yala2magata4nashi3oussoukro2nbu3tai2ounde1eosu1ichang2wu' +
    '1ogyakarta2kohama1ucatan2kon2lin2nnan2xi1velines0zagreb2mbezie4oanga2nzibar1eebruges2lande3enograd1hanjiang2' +
    'ejiang3ngzhou2ongshan3ushan2uhai1iguinchor2lina2nder1ougdidi1unyi2rich',
  wide:
    '0adriatique1frique7 australe8centrale8de l est9e l ouest9u nord8occidentale9rientale8subsaharienne1lpes1mazo' +
    'ne2erique8 centrale9du nord9du sud9latine8s1ndes2tarctique3illes1ppalaches1rctique1sie4 centrale5de l est9 o' +
    'uest6u nord9ord est8sud9ud est5europe5meridionale6ineure5occidentale6rientale5pacifique1tlantique9e nord0bab' +
    ' el mandeb2ie du bengale3kal2lkans7 occidentaux3tique2nde de gaza2ssac1enelux1osphore1rahmapoutre0canal de c' +
    'orinthe9panama9suez2raibes3pates2spienne1orne de l afrique0danube2rdanelles1elta du fleuve rouge9mekong2sert' +
    ' de gobi2troit d ormuz9e bab el mandeb9e bering9e gibraltar9e magellan9e malacca9e singapour9e taiwan0euphra' +
    'te2rasie3ope6 centrale9ntrale et orientale7de l est9 l ouest8u nord9 sud9 sud est7occidentale8rientale1veres' +
    't0fleuve jaune7rouge0gange1obi2lfe5 arabo persique6d aden8oman7e finlande9guinee9thailande7u bengale9mexique' +
    '9tonkin6persique1rand mekong5s lacs0haut atlas1imalaya2ndou kouch0ienissei1ndo pacifique4pacifique3us1rrawad' +
    'dy0kalahari1ilimandjaro0lac baikal4leman4tchad5iticaca4victoria1eman2vant1oire0machrek2ghreb2ssif central1ed' +
    'iterranee2kong2lanesie2r adriatique4baltique4caspienne4d andaman7rabie9l7zov6okhotsk7man5e barents8ering7cel' +
    'ebes8hine9ine meridionale9ine orientale8orail7java7l est7sulu7tasman6s caraibes5u japon7nord4egee4ionienne4j' +
    'aune4mediterranee5orte4noire4orientale4rouge2use1ont blanc5fuji2yen atlas6orient9ent et afrique du nord0nil0' +
    'ocean arctique7tlantique6indien6pacifique5ie1renoque1ural0pacifique9 sud2ys baltes1eninsule arabique9 coreen' +
    'ne9 de coree9 iberique9 indochinoise1roche orient1yrenees0rhin2one1iviere des parfums8noire1ocheuses0sahara3' +
    'el2louen1candinavie1eine0tamise1onle sap1riangle d or0volga0zambeze',
}

/** `;` divides places, `=` joins the spellings of one. */
export const SPELLINGS: Readonly<Record<string, string>> = {
  vietnamese:
    'Bach Long Vi=Bach Long Vy;Buon Ma Thuot=Buon Me Thuot;Da Lat=Dalat;Fansipan=Phan Xi Pang;Ha Long=Along;Hauts' +
    ' Plateaux du Centre=Hauts-Plateaux;Langbiang=Lang Biang;Paracel=Paracels;Phan Rang=Phan Rang-Thap Cham;Quy N' +
    'hon=Qui Nhon;Sa Pa=Sapa;Spratly=Spratleys=Spratlys;Tan Son Nhat=Tan Son Nhut',
  world:
    'Abou Dhabi=Abu Dhabi;Achgabat=Ashgabat;Aktaou=Aktau;Antananarivo=Tananarive;Assomption=Asunción;Astana=Nours' +
    'oultan=Nur-Sultan;Attapeu=Attopeu=Attapu;Atyraou=Atyrau;Awaza=Avaza;Bachkirie=Bachkortostan;Bagdad=Baghdad;B' +
    'akou=Baku;Bangalore=Bengaluru;Batoumi=Batumi;Beer-Sheva=Beersheba;Beijing=Pékin;Bichkek=Bishkek;Bir Seba=Bir' +
    ' Sebaa;Bodh Gaya=Bodhgaya;Bolikhamsay=Bolikhamxay=Borikhamxay=Bolikhamxai;Bombay=Mumbai;Bouchehr=Bushehr;Bou' +
    'rgas=Burgas;Busan=Pusan;Calcutta=Kolkata;Canton=Guangzhou;Chabahar=Tchabahar;Champassak=Champasak;Charjah=Sh' +
    'arjah;Charm el-Cheikh=Sharm el-Cheikh;Chennai=Madras;Chittagong=Chattogram;Chouchi=Choucha;Chymkent=Shymkent' +
    ';Cuzco=Cusco;Dacca=Dhaka;Dansavanh=Densavan;Dar es Salam=Dar es Salaam;Diego-Suarez=Antsiranana;Djakarta=Jak' +
    'arta;Dniepr=Dnipro;Douchanbé=Dushanbe;Ekaterinbourg=Iekaterinbourg;Ferghana=Fergana;Flandre=Flandres;Francfo' +
    'rt=Francfort-sur-le-Main;Fukushima Daiichi=Fukushima Dai-ichi;Gabala=Qabala;Ganja=Gandja;Gomel=Homiel;Grodno' +
    '=Hrodna;Gumri=Gyumri;Gurugram=Gurgaon;Haut-Karabakh=Haut-Karabagh;Hong Kong=Hongkong;Houaphan=Huaphan=Houaph' +
    'anh=Hua Phan;Ijevsk=Izhevsk;Jalal-Abad=Djalal-Abad;Kampong Cham=Kompong Cham;Karabakh=Karabagh;Khammouane=Kh' +
    'ammuan=Khammouan;Khan Younès=Khan Younis;Kharkiv=Kharkov;Khodjent=Khoudjand=Khujand;Kiev=Kyiv;Kostanaï=Kosta' +
    'nay;Kourik=Kuryk;Koutaïssi=Kutaisi;Lankaran=Lenkoran;Le Caire=Caire;Le Cap=Cape Town;Le Havre=Havre;Louang P' +
    'rabang=Luang Prabang=Luangprabang;Louhansk=Lougansk;Luang Namtha=Louang Namtha;Luzon=Luçon;Macao=Macau;Machh' +
    'ad=Mashhad=Mechhed;Mahajanga=Majunga;Mariupol=Marioupol;Mekele=Mekelle;Mingetchevir=Mingachevir;Mondolkiri=M' +
    'ondulkiri;Mourmansk=Murmansk;Navoï=Navoiy;Naypyidaw=Nay Pyi Taw=Naypyitaw;Nongyao=Nong Yao;Nukus=Noukous;N’D' +
    'jamena=Ndjamena;Odessa=Odesa;Oudomxay=Oudomxai;Oulan-Bator=Ulaanbaatar;Ourguentch=Urgench;Oust-Louga=Ust-Lug' +
    'a;Pendjab=Punjab;Phongsaly=Phongsali;Qarshi=Karchi;Rakhine=Arakan;Rangoun=Yangon;Ratanakiri=Rattanakiri;Riya' +
    'd=Ryad;Rostov-sur-le-Don=Rostov;Roustavi=Rustavi;Saravane=Salavan=Saravan;Sayaboury=Xayaboury=Sayabouri=Xaya' +
    'bouly;Semeï=Semey;Sheki=Chaki=Cheki;Siem Reap=Siemreap=Siem Riep;Sihanoukville=Sihanouk-ville;Soumgaït=Sumga' +
    'yit=Sumgaït;Stung Treng=Steung Treng;Sulawesi=Célèbes;Taëf=Taïf;Toamasina=Tamatave;Varanasi=Bénarès;Washingt' +
    'on D.C=Washington DC;Xaisomboun=Xaysomboun;Xieng Khouang=Xiengkhouang;Youyiguan=Youyi Guan=Youyi;Zaporijia=Z' +
    'aporijjia=Zaporojié',
  wide: 'Yangtsé=Yangtze;baie d’Along=baie d’Ha Long=baie de Ha Long=baie de Halong',
}
