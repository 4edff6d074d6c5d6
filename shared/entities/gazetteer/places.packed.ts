// Generated from places.txt: `PACK=1 npx vitest run --project node test/shared/entities/places-packed.test.ts`.

/** In code-unit order; a digit says how many letters a name shares with the one before it. */
export const PACKED_PLACES: Readonly<Record<string, string>> = {
  vietnamese:
    '0a luoi2pa chai1n khe3lao3nhon2nam1yun pa0ba be3che3den4inh4on3na5 hills3ria3thuoc4o4ri3vi2c bo4ha4my an4pho' +
    'ng sinh4quang4tra my5u liem4yen3h dang5ho5ma5thong2i chay4dinh4tu long2n gioc4lac4phuc2o loc4thang2t trang4x' +
    'at2u bang1en cat6u4hai4luc4nghe4thanh1ien hoa3u ho2m son2nh chanh5dai5giang5lieu5xuyen1o trach3y1u dang4op3g' +
    'ia map2on don5ho0ca na3voi xanh2i be4lan6y4mep7 thi vai4nuoc4rang2m giang4khe4le5o4pha4ranh4xuyen2n chanh4du' +
    'oc4gio6uoc4loc3g long2o bo4lanh5oc4phong4son2t ba4cat4hai4lai5inh4tien2u giay4hai4ke4ngang4treo1ha lo3n may8' +
    ' lang co3u doc6uc5phu5thanh2i lang5inh4ma3em hoa2o don4gao4lach5on4moi3lon3n thanh2u dau4lai4pah5rong4se3ong' +
    ' duong7my1o do3lin4oa3to2c nam3hinchine2n co5uong4dao4son1u chi3jut3kuin3lao cham7dung3m gar2a lo4nam4tung4v' +
    'iet2c phuong0da bac3huoai3tay4eh2i lanh4noi4tu2k doa4glei6ong4ha4mil4r lap4song4to3rong2m doi4ha4rong2n phuo' +
    'ng3g ngoai5trong2t do4mui2u giay5o4tieng1i an3linh2en ban6ien dong9 phu5chau5khanh2nh hoa5lap5quan5vu1o luon' +
    'g3son2an hung2c let2n duong3g anh5da7ng5ha6oi6y5ky5loc5thap muoi6rieu5van5xoai1uc co4pho2ng quat2ong kinh6la' +
    'm2y tien4xuyen3en hai0ea h leo3kar3sup0gac ma2nh da dia1ia dinh4lam4nghia4rai4vien3ng vo3o thuy2o linh3ng ri' +
    'eng6trom1o cong3dau3quao3thap3vap0ha dong3hoa3lang3quang3tay4ien4rung2i ba trung4chau4ha6u5ung4lang4van2m th' +
    'uan bac9 nam4yen2ng en1ien luong3p duc5hoa1o coc3tram2a lac5u4vang3i nhon3n kiem4g lien son6mai6sa7u phi4h b' +
    'o6mo2c mon2i an2n chong4dat4gai4khoai4la4mun4thom5re6ong mai3g dan1uong hoa6khe2u lung4nghi0ia grai3h drai1n' +
    'dochine0kbang1e bang3ga3sach1hau pha2e ba4sanh2oai chau1ien luong5thuy6rung6uong5xuong3p bac2m bang5oi4lien2' +
    'nh mon1on plong4ray3g chro1rong ana6bong7uk6nang7o6pa8c1y anh0la gi3lay2c duong4thuy3h huyen2i vung2m binh4t' +
    'hao2n ha3g bian5chanh6o5sen2o bao4chai2p thach4vo1en dao1ien chieu5khuong2nh xuan1oc ha2ng bien5my5phu5thanh' +
    '5xuyen1uc nam5gan4yen2ng cu2ong son1y son0m drak1a lu thang3pi leng2i chau4dich3son de l assemblee nationale' +
    '2ng den5thit5yang2u son1e linh2o vac1o cay6 bac7nam3duc2c bai4chau4hoa2ng cai1u cang chai2i ne2ong ang6cha6k' +
    'huong6la8t8y7o6nhe6te7hanh1y dinh4uc3hao3khe3son3tho4u3xuyen0na hang4inh3meo3nua3ri2m bo4can6t tien4dan5u4nh' +
    'un4po4sach4tra my5u liem4yet1ga bay4nam3n son5truoi2hi loc5son5xuan4a dan6hanh7ung6lo2o mon3c hien6oi5lac6in' +
    'h2u hanh son3om ngao1ha be4trang3n co3t le2o quan6e3n hoi5trach2u thanh4xuan1inh giang5hai6oa5kieu5phuoc5son' +
    '1oi bai2n nuoc8 cao bang3g son1ui beo4cam5hua4thanh0o cho dua2mon2quy ho1c eo0pa co2c bo4nam1ha din4lai3n ri' +
    '7 cua5thiet3t diem2o hien4yen3ng dien6nha9 ke bang6tho2u bai5inh4cat5uong4giao4lang5oc5uong5y4my4nhuan5inh4q' +
    'uoc6y4rieng4vang4xuyen3c hoa5yen3ng hiep3oc son1leiku1onagar1u luong3mat0quan ba5hoa5lan5son4g dien6hoa6trac' +
    'h6uyen6xuong6yen2e phong4vo2oc oai2y chau4hop3nh luu6nhai6phu0rach gia0sa dec3huynh3ky3thay2m son1i ma cai2n' +
    ' ho3h ton8 dong1oc giang4son2n ca4doong4my4tay5ra3g be5cau6ong5hinh5lo5ma5tu dong8tay2p cop1ung sot2oi tien0' +
    'ta dung3lung3phin3van3xua2m chuc5oc4dao5iep5uong4giang4ky2n an4bien6nh4chau4phu dong4rai4trao6u4uyen3h linh2' +
    'y bac4do4ho4nguyen4trang1hac ba4h an6ha8n6thanh9t3n uyen4g binh6long4h chuong6khe6liem6mien6oai6tri3p ba pon' +
    'agar5muoi2i vai3eu hoa2o chu4xuan3ai son3i binh5lai5son3t not2u dau mot5uc4thiem6ua3an an6bac6chau3ng nai6ui' +
    '3ong tin7xuan3yen chai1ien du5lang6u5nu5phuoc5sa5yen3u can2nh bien5gia1oc tan2nkin1ra bong4cu4linh4noc4on4qu' +
    'e4su3m chim5tau3n de4g an6bang7om2i ton3eu phong6son2ong mai2uc bach3ng bo6khanh3ong bon7le7sa9 dong9 lon8on' +
    '1u liem3mo rong3nghia2a chua3n chau5giao2ong duong2y an4duc4hoa4phong6uoc3en hoa0u minh6 ha7thuong1ng hoa1on' +
    'g bi0van canh5han4don4mieu8 quoc tu giam4ninh4phong6uc4quan4yen1i thanh5uy3xuyen2et bac5tri5yen2nh bao5chau6' +
    'uu5hao6y5linh5moc5phu5tuong7y5yen1o nhai1ung ang5liem5ro5tau0xa mat1eo quyt1in man1uan thuy2yen moc0y ty1en ' +
    'bai4chau4dung4lap4thuy5u1ok don',
  ambiguous:
    '0adelaide1gra1lma1n bien3minh3phu2h son1ragon1ssise1ustin0bac ai4binh4me4son2li2o lac6m4yen2ri2th1ergame1inh' +
    ' gia5long6uc5son5tan6hanh7uy1led1o de2lton1rest2uges0caen2li2m lam4my4thuy2stries1harlotte2elsea1lark2evelan' +
    'd1ordoba3k0dai loc2li2rwin2vos1erby1ong giang5hai6o7a6ung5phu5xuan1uc hoa5ue4linh4tho5rong0essen0fatima1lore' +
    'nce5s0galice2nd1eorgetown1ia binh4loc1oa1renade0hai an2m tan3ilton2u loc1oa an4thanh3i an5duc3ng hoa2n quan3' +
    'g bang5ha5linh5ngu1ue2ng ha5nguyen2ong son6thuy7ra0ishikawa0jackson2va1eddah2rsey1ura0kawasaki1ent1hanh son6' +
    'vinh1ien an5hai6ung2m dong4son4thanh2ngston2rov1obe1y son0lac son2k2m ha2ng giang1e chan3thanh5uy2on1incoln3' +
    'z1oc binh4ninh2ng dien5ho5khanh1uong tai1y nhan0madison2i son2juro2le1endoza1ie2nh hai6oa2yazaki1ons3tana1y ' +
    'loc3thuy0nam dong4giang4truc2ncy2ra2ssau2varre1ga son2oc ha2uyen binh1ice1ong cong2to0orange2lando3y0parme2u' +
    '1han vinh2oenix2u tan3c loi5tho3oc long1ise1lymouth1reston0que son0reading2gina1hodes1osario0saga2kai2n jose' +
    '3ta cruz6marta4iago4os1han1ienne2on1on dong5uong4ha4tinh1plit1ucre1ydney0tam binh4nong2n hiep5ong5ung4ky4lac' +
    '4phu4son4thanh4yen2y giang4hoa4son1hai hoa5thuy3nh binh6ha6phu6son6thuy6xuan2uan thanh3y nguyen1ien hai1ours' +
    '1ran van thoi4g dinh2uc ninh1u ky3son2ong mai1yr0valence2n ban4giang4ho4lam6ng5ong1ermont1ictoria2enna5e3t h' +
    'ung2nh4 hung5loc7i5tan6hanh7uan5xuong2rginie1u ban3quang3thu0windsor0xuan loc5phuong0y yen1amaguchi1en binh4' +
    'dinh4hoa4khanh4lac4minh5o5y4phong4thanh6e1ork',
  world:
    '0aarhus1badan2idjan2khazie2uja2yei1cadie3pulco2cra2eh2ores1ddis abeba2en2jarie1gadez4ir1hmedabad2vaz1ichi2di' +
    'an2sne2x en provence4la chapelle1jaccio2man1kita2tobe1l ula2abama3shankou4ka3t2berta2ep3xandrie2ger4siras2ic' +
    'ante2lier2maty2pes maritimes2sace2tai1mazonie2iens2man2ritsar2sterdam1nak krakatoa4lia3pa3tolie2chorage2dalo' +
    'usie3hra pradesh3ijan3orre la vieille2gers3leterre2hui2kara2naba3ecy2talya3ibes3ofagasta2vers1omori1pennins2' +
    'ia1qaba2uitaine1rdeche4nnes2equipa2iege3zona2kadag4nsas3hangelsk2les2temisa2unachal pradesh3sha1shdod3kelon2' +
    'mara2sam3ouan2trakhan1thenes2lanta1ubagne3ervilliers2ckland2gsbourg2stralie meridionale9 occidentale2vergne8' +
    ' rhone alpes1vdiivka2eyron2ignon1yacucho2eyarwady2utthaya1zerbaidjan de l est9an occidental9an oriental0baal' +
    'bek2colod2de wurtemberg2gamoyo4n3nolet3o3uio2hia5 blanca2ikonour3se2khmout2le4ares3ikpapan3timore2mako2nda a' +
    'ceh5r abbas7seri begawan4ung3gkok4ui3jarmasin4ul3teay meanchey5n2rcelone3iloche3ranquilla2s rhin3se californ' +
    'ie6saxe5terre4ora7h2tam4ngas3tambang2ucau2vet3iere2yamo3onne1eihai3ra3t lahia2jaia2kasi2lem3fast3gorod4rade3' +
    'mopan3o horizonte2ngale7 occidental4hazi4kulu4uela3tiu2rbera3diansk3gen3lin3ne2sancon2thleem2yrouth1hubanesw' +
    'ar1iarritz2har2lbao2ntulu2rmingham2ssau2zerte1lagovechtchensk3ntyre2oemfontein2uefields1oao2bigny3o dioulass' +
    'o2chum2drum2gor4ta2heme3ol2keo3htar2likhamsai3ogne2nn2racay3deaux3neo3obudur2ston2uake3ches du rhone3khara3r' +
    'gogne9 franche comte4iatie3tcha1rabant3ndebourg3silia4ov3tislava3zzaville2eme5rhaven3scia4t litovsk3tagne2ia' +
    'nsk3dgetown3sbane4tol2no2ooklyn2uxelles1ucarest2dapest2enaventura4os aires2jumbura2kavu2lawayo2nia2riram3sa0' +
    'cabinda3o delgado2chemire2gayan7 de oro2irns2labar5re4is3gary3ifornie3lao3vados2maguey3bridge3p david4anie4i' +
    'nas2naries3berra3cun3nes3tal2p haitien3padoce2racas3diff3elie3oline du nord9du sud3thagene2sablanca4mance3ti' +
    'lle2talogne4nduanes2ucase7 du nord9u sud2vite2yenne1ebu2ntre val de loire2vennes1hachoengsao3makhi4bery4onix' +
    '4pagne ardenne3ncay4digarh4gi5sha5won3rente8 maritime4leroi6ston2eb3mnitz3ngdu3onan5gju2iang mai7rai4pas3ba3' +
    'cago4layo3mbote3raz3sinau2oisy le roi3nburi4gqing5zuo2ristchurch2uncheon4gcheong1iego de avila3nfuegos2legon' +
    '2rebon2sjordanie2udad del este7guayana7juarez1lermont ferrand2uj4 napoca1ochabamba4in2imbatore2lmar3ogne4mbi' +
    'e britannique6o4rado2nakry3cepcion3necticut3stanta2penhague2rreze3se2te d azur7or4s d armor3onou2x s bazar1r' +
    'acovie3ns montana2ete5il2imee1uliacan2pertino2ritiba0daegu3jeon2ghestan2kar3ota du nord9 sud2lian3las3matie2' +
    'mas3iette3mam2rfour2ugavpils2vao2wei1ebrecen2ir al balah5ez zor2laware3ft3hi2npasar3ver2rbent2troit2ux sevre' +
    's1hahran1iamniadio2jon2li2re dawa1jeddah3rba2izak1nipropetrovsk1odoma2ha2lomites2nbass3etsk3gguan4xing2rdogn' +
    'e3tmund2styk2uala3bna4s1resde2ome1ubai3lin3rovnik2isbourg2nedin3kerque2qm2rban3res2sseldorf0east london1coss' +
    'e1dimbourg2monton1hime1ilat2ndhoven1kurhuleni1l alamein5to3fasher3paso2doret1milie romagne1nerhodar2senada2t' +
    'ebbe2ugu1rbil2evan2furt1skisehir2meraldas2poo2sonne1tna1ure4 et loir1vry1xtreme orient9rient russe0faisalaba' +
    'd2ngchenggang1elixstowe2s1inistere1lorianopolis5de1ontainebleau2rdo3t de france4aleza2shan1ranche comte5isto' +
    'wn2eetown3jus2ibourg1ujian2kui4oka4shima2nafuti2zhou0gaborone2lapagos4ti3icie4lee2ndhinagar3gneung4won3su2o2' +
    'rd4en grove2tchina2uteng2za3iantep1dansk2ynia1eelong2neral santos4s4ve2oje3rge town2rs1ibraltar2fu2mhae2rond' +
    'e2tega2zeh1lasgow1oiania2lan3d coast2ma2teborg1qeberha1rand est6londres7yon6paris3z2enoble2oenland3ningue3zn' +
    'y1uadalajara4eloupe3m3ngdong5xi4tanamo3yaquil2igang3lin3yang3zhou2jarat2nma2wahati2yane6 francaise1wadar3ngj' +
    'u1yeonggi6ju6sang0haifa3kou3nan5ut2kodate2lifax2ma4matsu3bantota4ourg2neda3gzhou3ovre2rare3bin3geisa3yana2ss' +
    'i messaoud2t yai3ay2ut rhin4e corse6garonne6loire6marne6saone8voie6vienne5s alpes4s de france9seine2wai4ssa1' +
    'ebei3ron2chi2fei2idelberg3longjiang2kou2lsinki2nan2rat4ult3zliya2sse1imachal pradesh2roshima1obart2deida2hho' +
    't2kkaido2lguin2ms2nghe3iara3olulu3shu2uston1ua hin3mbo2bei2izhou2nan2rghada1yderabad2ogo0iakoutie2roslavl2si' +
    '1badan3raki2iza1daho2leb1le de france7la jeunesse3s feroe5mariannes du nord2le et vilaine3inois2oilo1ncheon2' +
    'diana3re et loire2hambane2nsbruck1oujne5o sakhalinsk2wa1poh1quique4tos1rkoutsk2lande du nord1san2ere2kenderu' +
    'n2lamabad2pahan2tanbul1tajai1vano frankivsk2ry sur seine1wate1zmail3ir0jabalia2ffna2ipur2mmu5 et cachemire2v' +
    'a central5occidental6riental2yapura1ebel ali2ju2nine2olla3nju2richo3usalem1harkhand1iangsu5xi2lin2nan3ja3shu' +
    'ihe1ohannesburg3or5 bahru1uba4il1ytomyr0kaboul3ylie2chgar4in2duna2esong2gawa3oshima2limantan4ningrad3moukie3' +
    'ouga2mpala4ong chhnang8speu8thom5t3tchatka2nagawa4naskis4zawa3chanaburi3dahar5l4la4y3o3sai5s6 city3to2ohsiun' +
    'g2rachi4ganda4kol6ram3lovy vary4sruhe3nataka2tanga3mandou3owice2unas2yseri2zan1edah2lantan2merovo2nitra3tuck' +
    'y2p2rala3bala1habarovsk3n yunis4ty mansiisk3rtoum2erson2iva2on kaen3rezm4gos3uzestan2ulna2yber pakhtunkhwa1i' +
    'dal2el2gali2nshasa2rkouk2sangani3umu2takyushu3we2vu1laipeda1ochi2h kong4samui2lwezi2nya2per2rdofan3or2sice3o' +
    'vo3troma2ta bharu5kinabalu2upiansk3riles4sk2weit city3loon1rabi3katoa3matorsk3snodar6iarsk3tie2ibi2onstadt2y' +
    'vy rih5i rih1uala lumpur6terengganu3ntan2ching2mamoto4si2nming2pang2rdistan1wazulu natal1yaukphyu2oto2ushu2z' +
    'ylorda0la guaira3havane5ye3mecque3nouvelle orleans3paz4lata3reunion4ochelle3spezia3valette2ayoune2buan6 bajo' +
    '2dakh2em chabang2gos2hore2k sao2mpung3u2ndes3gkawi4uedoc roussillon3zhou2ponie2rnaca2s tunas4vegas3hio2tium3' +
    'taquie2ukkai3sanne2zaro cardenas1e mans3piree2eds2ipzig2ningrad2yde3te1hassa1ianyungang3oning2breville2ege3p' +
    'aja2gurie2jiang2lle3ongwe2ma4ssol3oges4usin2petsk2sbonne2uzhou2verpool3ourne1jubljana1obito2dz2ir et cher4e ' +
    'atlantique5t2mbardie4ok3e2ndres3g beach4bang2rient3raine2s angeles2t et garonne2uisiane3vain7 la neuve3xor2z' +
    'ere1uanda2beck3umbashi2cerne3know2gano2mbini2oyang2sail4ka1viv1yon0maastricht2ceio3hala2dere3hya pradesh3rid' +
    '2e sot2gadan3nitogorsk2harashtra2iduguri3ne et loire2kassar4ti3hatchkala2labo4cca4ga4kal4ng4szewicze3ines3mo' +
    '3ouines2nado4gua4ma4us3chester3dalay4chourie3galia6ore3hattan3ille4toba3nheim3zanillo2puto2r a lago4del plat' +
    'a3acaibo4wi3iannes du nord4b4el3rakech3seille3tinique3yland2scate3sachusetts5oua4y2tadi4nzas4ram3o grosso4la' +
    '2ungdaw2wlamyine2yabeque3ence5ne3on4tte2zar e charif4tlan1bombela2uji mayi1ecklembourg pomeranie occidentale' +
    '2dan3ellin3ine3oc2knes2lbourne3itopol2mphis2ngzi2rapi3sin2saieed2tz2urthe et moselle2xicali5o1iami2chigan2di' +
    ' pyrenees2lan2nas gerais3danao3neapolis5sota3sk2ri2srata3sissauga7ippi4ouri2yagi1ogadiscio3uilev2kpo2luques2' +
    'mbasa2ngolie interieure3rovia3targis4ego bay5rrey5video4pellier4real6uil7x2ravie3bihan3oni2scou3elle3soul3ta' +
    'ganem5r1twara1uharraq2kdahan2lhouse2ndra3ich3ster2tare1wanza1yawaddy2itkyina2kolaiv0nabatieh2cala2djaf2ftala' +
    'n2gano4saki3orno karabakh4ya2ha4riya2irobi3vasha2jaf2khitchevan4odka5n phanom7ratchasima7si thammarat3uru2m ' +
    'phao3angan3ibe3po4ula3ur2nchang3jing3kin3ning3terre5s4ong2ples4ouse2rathiwat3ita3va3yn2shville2tanz3una1dola' +
    '1ebraska2om2tanya2uchatel2vada2w delhi4hampshire4jersey4york3castle1iamey2cosie2evre2igata2jni novgorod2kko2' +
    'mes2ngbo4ming4xia2teroi2zwa1oida3sy le grand2ng khai3thaburi2rd kivu5pas de calais4este3folk3ilsk3mandie2tti' +
    'ngham2uadhibou4kchott3mea3veau brunswick8mexique5lle angleterre9aquitaine9caledonie9ecosse9galles du sud9gui' +
    'nee9orleans2vgorod3i sad3orossiisk4ssibirsk1uku alofa2navut2remberg2santara2uk0oakland2xaca1bninsk1ccitanie1' +
    'ddar meanchey2ense2isha1hio2rid1ita1kayama2inawa2lahoma1lomouc1mdurman2sk1ntario1ran2egon3nbourg2leans2muz2n' +
    'e2omia2uro1saka2lo2setie du nord9u sud2tende3rava1ttawa1uagadougou2fa2jda3horod2lan oude3ianovsk2st kamenogo' +
    'rsk1xford0padang3oue2halgam4ng2ilin2kse2lawan3embang4rme3m beach4a de majorque4yre3o alto3u2ndeglang3munjom2' +
    'peete3ouasie2ramaribo4nagua3dubice3is3nu2s de calais3ay2tagonie3hein4um thani3tani5ya2vlodar2ys basque5de ga' +
    'lles8la loire1earl harbor2cs2kanbaru2nang3nsylvanie3za2rak3m3ouse3pignan3th2shawar2taling jaya3ropavlovsk ka' +
    'mtchatski5zavodsk1hiladelphie3tsanulok2nom penh2uket1iatigorsk2cardie2emont3termaritzburg2lsen2nar del rio4t' +
    'ubo3gmeng4xiang2ttsburgh1laine des jarres2oiesti3vdiv2zen1odgorica3olsk2hang2inte a pitre7noire3pet3tiers4ou' +
    ' charentes2khara3rovsk2lokwane3tava3ynesie9 francaise2meranie2ndichery3tianak2rt au prince5d espagne5elizabe' +
    'th5gentil5harcourt5klang5louis5moresby5of spain5said6oudan5vila4land4o5 alegre6novo6rico6velho4smouth2ti3osi' +
    '3sdam2uilles2znan1rague2eah sihanouk6vihear3toria3y veng2imorie3stina2ovence8 alpes cote d azur1skov1u er2eb' +
    'la3rto cabello8ortes7limon7montt7plata8rincesa2ne3ta arenas6cana6del este5renas2rsat2trajaya2y de dome2zhai1' +
    'yeongchang6taek2ongyang0qingdao4hai3zhou1om1uanzhou2ebec3ensland6town3limane3retaro3tta3zon city2imper3to0ra' +
    'bat2fah2jasthan2mallah2nong2qqa2s al khaimah4laffan2walpindi2yong1ecife2hovot2ims2nnes2ykjavik1henanie8 du n' +
    'ord westphalie9palatinat2ode island3ne alpes1iau3zan2chards bay2ga2jeka2o de janeiro4grande do sul1oi et2me2' +
    'stock2torua3terdam2ubaix3en1zeszow0sa kaeo2bah2cramento2gaing2hara occidental2ida3nt brieuc6denis7omingue6et' +
    'ienne6gall6jacques de compostelle6louis6malo6nazaire6ouen6petersbourg6sebastien3pan3tama2khaline3on nakhon2l' +
    'alah3danha3t lake city3vador de bahia3zbourg2m neua3ara5cande5inda3oa americaines3sun3ut prakan2n antonio4di' +
    'ego4francisco4juan4pedro9 sula4salvador3aa3cti spiritus3dakan4ton3ta catarina7lara7ruz de la sierra4iago de ' +
    'cuba9du chili4o domingo3ya2o paulo3ne et loire2pporo2ragosse4jevo4nsk4tov4wak3daigne3re3the2skatchewan2tun2v' +
    'annakhet3oie2xe4 anhalt1chleswig holstein1eattle2bastopol2ine et marne6saint denis2jong2kong2langor2marang3e' +
    'ru2ndai2ongnam3ul2tif2verodvinsk3ille1fax1haanxi3h alam3ndong4ghai4tou4xi3oxing2effield3nyang4zhen2iga3jiazh' +
    'uang3koku3mane3zuoka2uikou1ialkot3uliai2berie3iu2chuan3ile2erra nevada2kkim2lesie3icon valley2nai3uiju2saket' +
    '2ttwe1kolkovo3pje1loviansk1molensk1ofala3ia2har2ngkhla2phia antipolis2tchi2ueida3khoumi3leimaniye3my3rgout3s' +
    'se3thampton2weto1rinagar1tavropol2ellenbosch2ockholm2rasbourg2uttgart1ubic2d kivu2ifenhe2khothai2matra2rabay' +
    'a4karta4t5 thani3in2va2won2zhou1valbard3y rieng1wakopmund1ylhet2rte1zczecin2eged0tabriz3uk2chkent3loban2ez2g' +
    'anrog3uig2hiti2ichung3nan3pei3wan3yuan2keo3oradi2lisay3linn2mbov3il nadu3pere4ico2nger6 med6ang2oyuan2rawa4z' +
    '3bes3ente3n4 et garonne3tous4u2smanie2tarstan3ras2unggyi1bilissi2ong khmum3ung khmum1chassiv iar3eliabinsk4r' +
    'epovets5kassy5nihiv7vtsi6obyl4tchenie3ita3op4rnomorsk4ukotka1egucigalpa2heran2l aviv3angana2ma2nerife3nessee' +
    '2rengganu3mez3nopil3re neuve4itoire de belfort2ssin2touan2xas1hakhek2essalonique2ilawa3mphou3ruvananthapuram' +
    '2race2uringe1ianbao4jin2bet2gre2juana2misoara3or occidental2oumen2rana2zi ouzou1lemcen1ochigi2gliatti2hoku2k' +
    'ushima3yo2luca2mbouctou3sk2ronto2scane2ttori2uapse3ba3la4on5use3rcoing3va2yama1rabzon3nscaucasie5nistrie5ylv' +
    'anie3t2ieste3ncomalee3poli2omso1shwane2ukuba1ucuman2lear3karem2nis2rin3kestan4menabat7bachi4u1ver1yrol0ubon ' +
    'ratchathani1don thani1lsan1ppsala1rumqi1shuaia1tah2recht2tar pradesh5akhand1vira0val d oise5e marne3ais3para' +
    'iso2nadzor3couver3g vieng2radero3na3sovie2ucluse3d1eliki novgorod2ndee3etie3ise3tspils2racruz3one3sailles2su' +
    've1ichy2entiane2lla clara4ejuif5urbanne3nius2nnytsia2rginie occidentale2sakhapatnam4yas2tebsk1ladikavkaz5vos' +
    'tok2ora1oivodine2lgograd3ogda2ronej2sges2vtchansk1yborg0wad madani2ikato2kayama2ll street4is et futuna4onie8' +
    ' bruxelles3vis bay2shington1eihai3mar2llington2nshan3zhou1indhoek3nipeg2sconsin1olfsburg3longong2nsan1roclaw' +
    '1uhan2ppertal2xi2zhou1yoming0xekong1i an2amen2njiang0yala2magata4nashi3oussoukro2nbu3tai2ounde1eosu1ichang2w' +
    'u1ogyakarta2kohama2nne1ucatan2kon2lin2nnan2xi1velines0zagreb2hony2mbezie4oanga2nzibar1eebruges2lande3enograd' +
    '1hanjiang2ejiang3ngzhou2ongshan3ushan2uhai1iguinchor2lina2nder1ougdidi1unyi2rich',
  wide:
    '0adriatique1frique7 australe8centrale8de l est9e l ouest9u nord8occidentale9rientale8subsaharienne1lpes1mazo' +
    'ne2erique8 centrale9du nord9du sud9latine8s1ndes2tarctique3illes1ppalaches1rctique1sie4 centrale5de l est9 o' +
    'uest6u nord9ord est8sud9ud est5europe5meridionale6ineure5occidentale6rientale5pacifique1tlantique9e nord0bab' +
    ' el mandeb2ie du bengale3kal2lkans7 occidentaux3tique2nde de gaza2ssac4in du congo1enelux1osphore1rahmapoutr' +
    'e0canal de corinthe9panama9suez2raibes3pates2spienne1one sud2rne de l afrique0danube2rdanelles1elta du fleuv' +
    'e rouge9mekong2sert de gobi2troit d ormuz9e bab el mandeb9e bering9e gibraltar9e magellan9e malacca9e singap' +
    'our9e taiwan0euphrate2rasie3ope6 centrale9ntrale et orientale7de l est9 l ouest8u nord9 sud9 sud est7occiden' +
    'tale8rientale1verest0fleuve jaune7rouge0gange1obi2lfe5 arabo persique6d aden8oman7e finlande9guinee9thailand' +
    'e7u bengale9mexique9tonkin6persique1rand mekong5s lacs0haut atlas1imalaya2ndou kouch0ienissei1guazu1ndo paci' +
    'fique4pacifique3us1rrawaddy0kalahari1ilimandjaro0lac baikal4leman4tchad5iticaca4victoria1eman2vant1oire0mach' +
    'rek2ghreb2ssif central1editerranee2kong2lanesie2r adriatique4baltique4caspienne4d andaman7rabie9l7zov6okhots' +
    'k7man5e barents8ering7celebes8hine9ine meridionale9ine orientale8orail7java7l est9ouest7sulu7tasman6s caraib' +
    'es5u japon7nord4egee4ionienne4jaune4mediterranee5orte4noire4orientale4rouge2use1ont blanc5fuji2yen atlas6ori' +
    'ent9ent et afrique du nord0niagara2l0ocean arctique7tlantique6indien6pacifique5ie1renoque1ural0pacifique9 su' +
    'd2ys baltes1eninsule arabique9 coreenne9 de coree9 iberique9 indochinoise1roche orient1yrenees0rhin2one1ivie' +
    're des parfums8noire1ocheuses0sahara3el2louen1candinavie1eine0tamise1onle sap1riangle d or0volga0zambeze',
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
    'arta;Dniepr=Dnipro;Douchanbé=Dushanbe;Ekaterinbourg=Iekaterinbourg;Erenhot=Erlianhaote;Ferghana=Fergana;Flan' +
    'dre=Flandres;Francfort=Francfort-sur-le-Main;Fukushima Daiichi=Fukushima Dai-ichi;Gabala=Qabala;Ganja=Gandja' +
    ';Gomel=Homiel;Grodno=Hrodna;Gumri=Gyumri;Gurugram=Gurgaon;Haut-Karabakh=Haut-Karabagh;Hong Kong=Hongkong;Hou' +
    'aphan=Huaphan=Houaphanh=Hua Phan;Ijevsk=Izhevsk;Jalal-Abad=Djalal-Abad;Kampong Cham=Kompong Cham;Karabakh=Ka' +
    'rabagh;Khammouane=Khammuan=Khammouan;Khan Younès=Khan Younis;Kharkiv=Kharkov;Khodjent=Khoudjand=Khujand;Kiev' +
    '=Kyiv;Kostanaï=Kostanay;Kourik=Kuryk;Koutaïssi=Kutaisi;Lankaran=Lenkoran;Le Caire=Caire;Le Cap=Cape Town=Cap' +
    ';Le Havre=Havre;Louang Prabang=Luang Prabang=Luangprabang;Louhansk=Lougansk;Luang Namtha=Louang Namtha;Luzon' +
    '=Luçon;Macao=Macau;Machhad=Mashhad=Mechhed;Mahajanga=Majunga;Manzhouli=Mandchouli;Mariupol=Marioupol;Mekele=' +
    'Mekelle;Mingetchevir=Mingachevir;Mondolkiri=Mondulkiri;Mourmansk=Murmansk;Navoï=Navoiy;Naypyidaw=Nay Pyi Taw' +
    '=Naypyitaw;Nongyao=Nong Yao;Nukus=Noukous;N’Djamena=Ndjamena;Odessa=Odesa;Oudomxay=Oudomxai;Oulan-Bator=Ulaa' +
    'nbaatar;Ourguentch=Urgench;Oust-Louga=Ust-Luga;Pendjab=Punjab;Phongsaly=Phongsali;Qarshi=Karchi;Rakhine=Arak' +
    'an;Rangoun=Yangon;Ratanakiri=Rattanakiri;Riyad=Ryad;Rostov-sur-le-Don=Rostov;Roustavi=Rustavi;Saravane=Salav' +
    'an=Saravan;Sayaboury=Xayaboury=Sayabouri=Xayabouly;Semeï=Semey;Sheki=Chaki=Cheki;Siem Reap=Siemreap=Siem Rie' +
    'p;Sihanoukville=Sihanouk-ville;Soumgaït=Sumgayit=Sumgaït;Stung Treng=Steung Treng;Sulawesi=Célèbes;Taëf=Taïf' +
    ';Toamasina=Tamatave;Varanasi=Bénarès;Washington D.C=Washington DC;Xaisomboun=Xaysomboun;Xieng Khouang=Xiengk' +
    'houang;Youyiguan=Youyi Guan=Youyi;Zaporijia=Zaporijjia=Zaporojié',
  wide: 'Yangtsé=Yangtze;baie d’Along=baie d’Ha Long=baie de Ha Long=baie de Halong',
}
