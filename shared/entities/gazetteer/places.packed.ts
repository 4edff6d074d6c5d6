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
    ' gia5long6uc5son5tan6hanh7uy1led1olton1rest2uges0caen2li2m lam4my4thuy1harlotte2elsea1lark2eveland1ordoba3k0' +
    'dai loc2li2rwin2vos1erby1ong giang5hai6o7a6ung5phu5xuan1uc hoa5ue4linh4tho5rong0essen0fatima1lorence5s0galic' +
    'e2nd1eorgetown1ia binh4loc1oa1renade0hai an2m tan3ilton2u loc1oa an4thanh3i an5duc3ng hoa2n quan3g bang5linh' +
    '5ngu1ue2ng ha5nguyen2ong son6thuy7ra0ishikawa0jackson2va1eddah2rsey1ura0kawasaki1ent1hanh son6vinh1ien an5ha' +
    'i2m dong4son4thanh2ngston2rov1obe1y son0lac son2k2m ha2ng giang1e chan3thanh5uy2on1incoln3z1oc binh4ninh2ng ' +
    'dien5ho5khanh1uong tai1y nhan0madison2i son2le1endoza1ie2nh hai6oa2yazaki1ons1y loc3thuy0nam dong4giang4truc' +
    '2ncy2ra2varre1ga son2uyen binh1ice1ong cong0orange2lando3y0parme2u1han vinh2oenix2u tan3c tho3oc long1ise1re' +
    'ston0que son0reading2gina1hodes0saga2n jose3tiago4os1han1ienne2on1on dong5uong4ha4tinh1plit1ucre1ydney0tam b' +
    'inh4nong2n hiep5ong5ung4ky4lac4phu4son4thanh4yen2y giang4hoa4son1hai hoa5thuy3nh binh6ha6phu6son6thuy6xuan2u' +
    'an thanh3y nguyen1ien hai1ours1ran van thoi4g dinh2uc ninh1u ky3son1yr0valence2n ban4giang4ho4lam6ng5ong1ict' +
    'oria2enna5e2nh4 hung5loc7i5tan6hanh7uan5xuong2rginie1u ban3quang3thu0windsor0xuan loc0y yen1amaguchi1en binh' +
    '4dinh4khanh4lac4minh5o5y4phong4thanh6e1ork',
  world:
    '0aarhus1bidjan2khazie2uja2yei1cadie3pulco2cra2eh2ores1ddis abeba2en2jarie1gadir1hmedabad1ichi2dian2x en prov' +
    'ence4la chapelle1jaccio1kita1labama3ska3t2berta2ep3xandrie2ger2maty2pes maritimes2sace2tai1mazonie2iens2man2' +
    'ritsar2sterdam1natolie2chorage2dalousie3hra pradesh2gers3leterre2hui2kara2naba3ecy2talya3ibes2vers1omori1pia' +
    '1quitaine1rdennes2equipa2izona2kansas3hangelsk2les2temisa2unachal pradesh3sha1shdod3kelon2mara2sam2trakhan1t' +
    'henes2lanta1ubagne3ervilliers2ckland2gsbourg2stralie meridionale9 occidentale2vergne8 rhone alpes1vdiivka2ig' +
    'non1yeyarwady2utthaya1zerbaidjan de l est9an occidental9an oriental0baalbek2colod2de wurtemberg2go3uio2hia2i' +
    'konour3se2khmout2le4ares3ikpapan3timore2mako2nda aceh5r abbas7seri begawan4ung3gkok4ui3jul3teay meanchey5n2r' +
    'celone2s rhin3se californie6saxe4ora7h2tam4ngas3oumi3tambang2vet3iere2yonne1eihai3ra3t lahia2jaia2kasi2lem3f' +
    'ast3gorod4rade3o horizonte2ngale7 occidental4hazi3tiu2rgen3lin3ne2sancon2thleem2yrouth1hubaneswar1iarritz2ha' +
    'r2lbao2rmingham2ssau2zerte1oao2bigny2chum2gor4ta2heme2keo2logne2nn2racay3deaux3neo3obudur2ston2uchehr6s du r' +
    'hone3khara3rgas5ogne9 franche comte4iatie3tcha1rabant3ndebourg3silia3tislava3zzaville2eme3scia4t litovsk3tag' +
    'ne2iansk3sbane4tol2no2ooklyn2uxelles1ucarest2dapest2enos aires2jumbura2kavu2nia2riram3sa0cabinda3o delgado2c' +
    'hemire2irns2labre4is3gary3ifornie3vados2maguey3bridge3p david4anie2naries3berra3cun3nes2ppadoce2racas3diff3e' +
    'lie3oline du nord9du sud3thagene2sablanca4mance3tille2talogne2ucase7 du nord9u sud2vite2yenne1ebu2ntre val d' +
    'e loire2vennes1hachoengsao3mbery4onix4pagne ardenne3ndigarh4gi5sha5won3rente maritime4leroi2eb3mnitz3ngdu3on' +
    'an2iang mai7rai4pas3ba3cago3raz3sinau3ttagong2oisy le roi3nburi4gqing5zuo2ristchurch2ungcheong2ymkent1iego d' +
    'e avila3nfuegos2legon2sjordanie2udad juarez1lermont ferrand2uj4 napoca1ochabamba2lmar3ogne4mbie britannique6' +
    'o4rado2nakry3cepcion3necticut3stanta2penhague2rse2te d azur4s d armor3onou2x s bazar1racovie3ns montana2ete5' +
    'il2imee1uliacan2ritiba0daegu3jeon2ghestan2kar3ota du nord9 sud2lian3las3matie2mas2rfour2vao1ebrecen2ir al ba' +
    'lah5ez zor2lft3hi2npasar3ver2troit2ux sevres1ijon2li1jeddah3rba1nipropetrovsk1oha2nbass3etsk3gguan4xing2rdog' +
    'ne3tmund2uala1resde1ubai3lin3rovnik2nedin3kerque2rban2sseldorf0ecosse1dimbourg2monton1hime1ilat2ndhoven1l fa' +
    'sher3paso1milie romagne1nerhodar1rbil2evan2furt1ssonne1ure et loir1vry1xtreme orient9rient russe0fangchengga' +
    'ng1es1inistere1loride1ordo3t de france4aleza2shan1ranche comte2ejus2ibourg1ujian2kui4oka4shima2zhou0gaborone' +
    '2lapagos3icie4lee2ndhinagar3gneung4won3su2o2uteng2za3iantep1dansk2ynia1eelong2nes4ve2orge town1ibraltar2fu2m' +
    'hae2ronde1lasgow1olan3d coast2ma3el2teborg1rand est6londres7yon6paris3z2enoble2oenland3ningue3zny1uadalajara' +
    '4eloupe3m3ngdong5xi4tanamo3yaquil2igang3lin3yang3zhou2jarat2nma2yane1wadar3ngju1yeonggi6ju6sang0haifa3kou3na' +
    'n5ut2kodate2lifax2ma4matsu3bantota4ourg2ngzhou3ovre2rare3bin2ssi messaoud2t yai3ay2ut rhin4e corse6garonne6s' +
    'avoie5s alpes4s de france9seine2wai1ebei3ron2chi2fei2idelberg3longjiang2kou2lsinki2nan2rat4ult2sse1imachal p' +
    'radesh2roshima1obart2deida2hhot2kkaido2lguin2ms2nghe3olulu3shu2uston1ua hin3mbo2bei2nan1yderabad2ogo0iakouti' +
    'e2roslavl2si1baraki2iza1dleb1jevsk1le de france7la jeunesse2le et vilaine3inois2oilo1ncheon2diana3re et loir' +
    'e2nsbruck1owa1poh1rkoutsk2lande du nord1san2ere2lamabad2pahan2tanbul1vano frankivsk2ry sur seine1wate1zmir0j' +
    'abalia2ipur2mmu5 et cachemire2va central5occidental6riental2yapura1eju2nine2olla3nju2rusalem1iangsu5xi2lin2n' +
    'an3shuihe1ohannesburg3or5 bahru1uba0kaboul3ylie2chin2esong2gawa3oshima2limantan4ningrad3ouga2mpala4ong chhna' +
    'ng8speu8thom5t3tchatka2nagawa4zawa3chanaburi3dahar5l4y3sai5s6 city3to2ohsiung2rachi3lovy vary4sruhe3nataka2t' +
    'anga3mandou3owice2unas2zan1edah2lantan2merovo2ntucky2p2rala1habarovsk3n yunis3rtoum2erson2iva2on kaen3rezm3u' +
    'zestan2yber pakhtunkhwa1igali2nshasa2sangani2takyushu2vu1ochi2h kong4samui2sice3ovo2ta bharu5kinabalu2upians' +
    'k3riles4sk3taissi2weit city3loon1rabi3matorsk3snodar6iarsk3tie2yvy rih1uala lumpur3ntan2ching2mamoto2nming2r' +
    'distan1wazulu natal1yoto2ushu0la havane5ye3mecque3nouvelle orleans3paz3reunion4ochelle2buan bajo2gos2hore2mp' +
    'ung2ngkawi4uedoc roussillon3zhou2ponie2s tunas4vegas3hio2tium3taquie2ukkai3sanne1e cap3mans3piree2eds2ipzig2' +
    'yde1hassa1iaoning2breville2ege2gurie2jiang2lle3ongwe2ma3oges4usin2sbonne2verpool1jubljana1odz2ir et cher4e a' +
    'tlantique2mbardie4ok3e2ndres3gbang2rient3raine2s angeles2t et garonne2uisiane3vain7 la neuve3xor1uanda2bumba' +
    'shi2cerne3know2gano2mbini2saka1viv1yon0maastricht2dere3hya pradesh3rid2harashtra2ine et loire2kassar4ti3hatc' +
    'hkala2labo4cca4ga3mo3ouines2nado4gua4ma4us3chester3dalay4chourie3hattan3ille4toba3nheim2puto2r a lago3awi3ib' +
    '4el3rakech3seille3tinique3yland2scate3sachusetts4y2tanzas3o grosso2ungdaw2wlamyine2yence3otte2zar e charif1e' +
    'cklembourg pomeranie occidentale2dan3ellin3ine3oc2knes2lbourne3itopol2mphis2ngzi2tz2urthe et moselle2xico1ia' +
    'mi2chigan2di pyrenees2lan2nas gerais3danao3neapolis5sota3sk2ri2srata3sissippi4ouri2yagi1ogadiscio3uilev2luqu' +
    'es2mbasa2ngolie interieure3rovia3targis4errey5video4pellier4real6uil7x2ravie3bihan2scou3elle3soul2urmansk1uk' +
    'dahan2lhouse2nich3ster1yawaddy2itkyina2kolaiv0nabatieh2gano4saki3orno karabakh4ya2ha4riya2irobi2jaf2khitchev' +
    'an4odka5n phanom7ratchasima2m phao3pula3ur2nchang3jing3kin3ning3terre5s4ong2ples4ouse2rathiwat2shville2tanz3' +
    'una1euchatel2vada2w delhi4hampshire4jersey4york3castle1iamey2cosie2igata2jni novgorod2kko2mes2ngbo4ming4xia1' +
    'ong khai3thaburi2rd kivu5pas de calais3mandie2uakchott3mea3veau brunswick8mexique5lle angleterre9aquitaine9c' +
    'aledonie9ecosse9galles du sud9guinee9orleans2vgorod3i sad3orossiisk4ssibirsk1unavut2remberg2santara2uk0oaxac' +
    'a1bninsk1ccitanie1ddar meanchey2ense2isha1hio1ita1kayama2inawa2lahoma1lomouc1mdurman2sk1ntario1ran2egon2lean' +
    's2omia1saka2lo2setie du nord9u sud2tende3rava1ttawa1uagadougou2fa2jda3horod2lan oude3ianovsk1xford0padoue2ha' +
    'lgam4ng2ilin2kse2lawan3embang4rme3m beach4a de majorque4yre3u2nmunjom2peete3ouasie2ramaribo3is2s de calais3a' +
    'y2tagonie3hum thani3tani5ya2ys basque5de galles8la loire1earl harbor2cs2nang3nsylvanie2rak3m3ouse3pignan3th2' +
    'shawar2taling jaya1hiladelphie3tsanulok2nom penh2uket1icardie2emont2lsen2nar del rio3gmeng4xiang2ttsburgh1la' +
    'ine des jarres2ovdiv2zen1odgorica2hang2inte a pitre7noire3pet3tiers4ou charentes2khara3rovsk2ltava3ynesie9 f' +
    'rancaise2meranie2ndichery3tianak2rt au prince5d espagne5elizabeth5harcourt5louis5moresby5said6oudan5vila4lan' +
    'd4o5 alegre6novo6rico2tsdam2uilles2znan1rague2eah sihanouk6vihear3toria3y veng2imorie3stina2ovence8 alpes co' +
    'te d azur1skov1u er2ebla2rsat2trajaya2y de dome2zhai1yeongchang6taek2ongyang0qingdao4hai3zhou1om1uanzhou2ebe' +
    'c3ensland6town3tta3zon city2imper3to0rabat2fah2jasthan2mallah2nong2qqa2walpindi2yong1ecife2ims2nnes2ykjavik1' +
    'henanie8 du nord westphalie9palatinat2ode island3ne alpes1iau2ga2o de janeiro4grande do sul1oi et2me2stock2t' +
    'orua3terdam2ubaix3en1zeszow0sa kaeo2bah2gaing2hara occidental2ida3nt brieuc6denis7omingue6etienne6gall6jacqu' +
    'es de compostelle6louis6malo6nazaire6ouen6petersbourg6sebastien3pan3tama2khaline3on nakhon2lt lake city3vado' +
    'r de bahia3zbourg2m neua3ara5cande3ut prakan2n antonio4diego4francisco4juan4pedro4salvador3aa3cti spiritus3d' +
    'akan3ta catarina7lara4iago de cuba3ya2o paulo3ne et loire2pporo2ragosse4jevo4tov4wak3daigne3re2skatchewan2va' +
    'nnakhet3oie2xe4 anhalt1chleswig holstein1eattle2bastopol2ine et marne6saint denis2jong2kong2langor2marang2nd' +
    'ai2ongnam3ul2ville1fax1haanxi3h alam3ndong4ghai4xi3oxing2effield3nyang4zhen2iga3jiazhuang3koku3mane3zuoka2ui' +
    'kou1iberie2chuan3ile2kkim2lesie3icon valley2nai2saket2ttwe1loviansk1molensk1ofala3ia2ngkhla2phia antipolis2t' +
    'chi2ueida3my3sse1rinagar1tockholm2rasbourg2uttgart1ubic2d kivu2khothai2matra2rabaya4karta4t thani3in2va2won2' +
    'zhou1valbard3y rieng1zeged0tabriz2chkent3loban2ez2hiti2ichung3nan3pei3wan3yuan2keo2llinn2mil nadu3pere2nger6' +
    ' med6ang2oyuan2rbes3n et garonne3tous4u2smanie2tarstan1bilissi2ong khmum3ung khmum1chassiv iar3eliabinsk4rni' +
    'hiv7vtsi6obyl4tchenie3oukotka1eheran2l aviv3angana2nnessee2rengganu3nopil3re neuve2ssin2touan2xas1hakhek2ess' +
    'alonique2imphou2race2uringe1ianbao4jin2bet2gre2juana2misoara3or occidental2oumen2rana2zi ouzou1ochigi2hoku2k' +
    'ushima3yo2mbouctou3sk2ronto2scane2ttori2ula4on5use3rcoing2yama1ranscaucasie5nistrie5ylvanie3t2ieste3poli2oms' +
    'o1ulkarem2nis2rin3ku1ver1yrol0ubon ratchathani1don thani1lsan1ppsala1rumqi1tah2recht2tar pradesh1vira0val d ' +
    'oise5e marne3ais3paraiso2ncouver3g vieng2radero3na3sovie2ud1endee3etie3ise2rone3sailles1ichy2entiane2lla cla' +
    'ra4ejuif5urbanne3nius2nnytsia2rginie occidentale2sakhapatnam4yas2tebsk1ladivostok1oivodine2lgograd2ronej2sge' +
    's2vtchansk0wad madani2kayama2ll street4is et futuna4onie8 bruxelles2shington1eimar2llington2nshan3zhou1indho' +
    'ek3nipeg2sconsin1olfsburg3longong2nsan1roclaw1uhan2ppertal2xi2zhou0xekong1i an2amen2njiang0yala2magata4nashi' +
    '3oussoukro2ounde1eosu1iwu1ogyakarta2kohama1ucatan2kon2lin2nnan2xi1velines0zagreb2mbezie4oanga2nzibar1elande1' +
    'hanjiang2ejiang3ngzhou2uhai1iguinchor2lina1urich',
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
    'Abou Dhabi=Abu Dhabi;Achgabat=Ashgabat;Antananarivo=Tananarive;Assomption=Asunción;Astana=Noursoultan=Nur-Su' +
    'ltan;Attapeu=Attopeu=Attapu;Bachkirie=Bachkortostan;Bagdad=Baghdad;Bakou=Baku;Bangalore=Bengaluru;Beijing=Pé' +
    'kin;Bichkek=Bishkek;Bir Seba=Bir Sebaa;Bodh Gaya=Bodhgaya;Bolikhamsay=Bolikhamxay=Borikhamxay=Bolikhamxai;Bo' +
    'mbay=Mumbai;Busan=Pusan;Calcutta=Kolkata;Canton=Guangzhou;Champassak=Champasak;Charm el-Cheikh=Sharm el-Chei' +
    'kh;Chennai=Madras;Chouchi=Choucha;Cuzco=Cusco;Dacca=Dhaka;Dansavanh=Densavan;Dar es Salam=Dar es Salaam;Djak' +
    'arta=Jakarta;Dniepr=Dnipro;Douchanbé=Dushanbe;Ekaterinbourg=Iekaterinbourg;Ferghana=Fergana;Flandre=Flandres' +
    ';Francfort=Francfort-sur-le-Main;Fukushima Daiichi=Fukushima Dai-ichi;Gabala=Qabala;Ganja=Gandja;Gumri=Gyumr' +
    'i;Haut-Karabakh=Haut-Karabagh;Hong Kong=Hongkong;Houaphan=Huaphan=Houaphanh=Hua Phan;Kampong Cham=Kompong Ch' +
    'am;Karabakh=Karabagh;Khammouane=Khammuan=Khammouan;Khan Younès=Khan Younis;Kharkiv=Kharkov;Kiev=Kyiv;Lankara' +
    'n=Lenkoran;Le Caire=Caire;Le Havre=Havre;Louang Prabang=Luang Prabang=Luangprabang;Louhansk=Lougansk;Luang N' +
    'amtha=Louang Namtha;Luzon=Luçon;Macao=Macau;Machhad=Mashhad=Mechhed;Mariupol=Marioupol;Mondolkiri=Mondulkiri' +
    ';Naypyidaw=Nay Pyi Taw=Naypyitaw;Nongyao=Nong Yao;Nukus=Noukous;N’Djamena=Ndjamena;Odessa=Odesa;Oudomxay=Oud' +
    'omxai;Oulan-Bator=Ulaanbaatar;Pendjab=Punjab;Phongsaly=Phongsali;Rakhine=Arakan;Rangoun=Yangon;Ratanakiri=Ra' +
    'ttanakiri;Riyad=Ryad;Rostov-sur-le-Don=Rostov;Saravane=Salavan=Saravan;Sayaboury=Xayaboury=Sayabouri=Xayabou' +
    'ly;Sheki=Chaki=Cheki;Siem Reap=Siemreap=Siem Riep;Sihanoukville=Sihanouk-ville;Soumgaït=Sumgayit=Sumgaït;Stu' +
    'ng Treng=Steung Treng;Sulawesi=Célèbes;Toamasina=Tamatave;Varanasi=Bénarès;Washington D.C=Washington DC;Xais' +
    'omboun=Xaysomboun;Xieng Khouang=Xiengkhouang;Youyiguan=Youyi Guan=Youyi;Zaporijia=Zaporijjia=Zaporojié',
  wide: 'Yangtsé=Yangtze;baie d’Along=baie d’Ha Long=baie de Ha Long=baie de Halong',
}
