// Generated from the other tables and not-persons.txt: `PACK=1 npx vitest run --project node test/shared/entities/not-persons-packed.test.ts`.

export type NotPersonKind =
  | 'vietnamese'
  | 'ambiguous'
  | 'wide'
  | 'site'
  | 'world'
  | 'organisation'
  | 'event'

/** In code-unit order; a digit says how many letters a name shares with the one before it. */
export const NOT_PERSONS: Readonly<Record<NotPersonKind, string>> = {
  vietnamese:
    '0an giang1yun pa0ba na hills3ria vung tau2c can4giang4kan4lieu4ninh4tra my5u liem3h dang5long vi9 vy5ma1en t' +
    're1inh dinh6uong5phuoc5thuan1u gia map2on ma thuot6e thuot0ca mau2i mep thi vai2n tho2o bang4loc4phong1han m' +
    'ay lang co3u doc5phu5thanh2u dau4pah5rong4se1u chi3jut3kuin3lao cham3m gar0da huoai3nang3teh2c lac4nong2k do' +
    'a4glei6ong4ha4lac6k4mil4nong4r lap4song4to2nang1ien bien9 phu2nh hoa5quan5vu1o luong3son2an hung2ng nai5thap' +
    '9 muoi0ea h leo3kar3sup0gia lai0ha giang3nam4oi3tinh2i ba trung4duong4phong3phong2m thuan bac9 nam2noi2u gia' +
    'ng3ts plateaux1o chi minh city9nh ville3tram2a binh3ng mai6sa7u phi1ung yen0ia grai0khanh hoa1ien giang1on p' +
    'long4tum1rong ana6bong7uk6nang7o6pa8c0lai chau4vung2m dong4thao2ng son2o cai1ong an1uc nam5gan4yen2ong son1y' +
    ' son0m drak1a lu thang3pi leng2u son1o cay bac7nam1u cang chai0nam cat tien4dinh4tra my5u liem1ghe an2o mon2' +
    'u hanh son1inh binh5giang5hai6oa5kieu5phuoc5thuan0phan rang9 thap cham5thiet5xi pang2ong nha ke bang2u tho4y' +
    'en3ng hiep0quang binh6nam7gai7inh6tri0saigon1i ma cai2nh ton dong1oc trang2n doong4la3g tu dong8tay0ta lung3' +
    'phin3van3xua2n son nhat9hut2y ninh1hach an6ha8n6that3i binh5nguyen3nh hoa2u dau mot3a thien hue1ien giang3u ' +
    'can1ra vinh3ng an6bang7om2i ton3eu phong6son2uong sa9 dong9 lon8on1u liem3mo rong3nghia2yen quang0u minh ha7' +
    'thuong1ng hoa1ong bi0vinh long5phuc1o nhai0yen bai1ok don',
  ambiguous:
    '0hoang hoa0lam ha1e chan3thanh1uong tai1y nhan0nguyen binh1ong cong0phan vinh0san jose0tran van thoi4g dinh1' +
    'u ky3son0vu ban3quang3thu',
  wide:
    '0afrique1merique1rctique1sie4 europe5meridionale5occidentale5pacifique0bab el mandeb2ie d ha long6e ha long2' +
    'lkans7 occidentaux0caraibes0detroit d ormuz9e bab el mandeb0europe6 occidentale0golfe d aden0hindou kouch0ma' +
    'ghreb1er d arabie9l7zov6okhotsk1oyen atlas6orient0oceanie0pacifique2ys baltes1eninsule coreenne9 indochinois' +
    'e1roche orient0tonle sap1riangle d or',
  site:
    '0angkor vat7wat0bukit jalil0cite imperiale0golden gate0lac de l epee restituee0machu picchu2rina bay sands0p' +
    'ort de nha rong0taj mahal1hat luang0vat phou',
  world:
    '0abou dhabi2u dhabi3ja1ccra1ddis abeba1ix la chapelle1lger1mman2sterdam1ndhra pradesh2kara2tananarivo1runach' +
    'al pradesh1thenes1uvergne rhone alpes1zerbaidjan occidental0bade wurtemberg2gdad2kou2mako2ndar abbas7seri be' +
    'gawan3gkok3teay meanchey2s rhin3se californie6saxe1elgrade3o horizonte2ngale occidental2rlin3ne2yrouth1ichke' +
    'k2r seba8a1odh gaya2gota2urgogne franche comte1rasilia3tislava2est litovsk2uxelles1ucarest2dapest2enos aires' +
    '0canberra2racas1hampagne ardenne3rm el cheikh2iang mai7rai3sinau1iudad juarez1lermont ferrand2uj napoca1olom' +
    'bo2nakry2penhague2te d azur4s d armor2x s bazar1rans montana0dacca2kar2mas2r es salaam9lam1elhi1oha2uchanbe1' +
    'ublin0el fasher1milie romagne1revan0geneve2orge town0hanoi2rare2ssi messaoud2t yai2ut rhin4e garonne6savoie1' +
    'elsinki1imachal pradesh1ong kong0ile de france2le et vilaine1slamabad1vano frankivsk0jakarta2mmu et cachemir' +
    'e2va occidental1erusalem1ohannesburg3or bahru0kaboul2mpala4ong cham9hhnang8speu8thom2rlovy vary2tmandou1han ' +
    'younes9is3rtoum2on kaen2yber pakhtunkhwa1iev2gali2nshasa1oh kong4samui2mpong cham2ta kinabalu1uala lumpur1wa' +
    'zulu natal1yiv0la nouvelle orleans2buan bajo2nguedoc roussillon2s tunas4vegas1e caire1ima2sbonne1jubljana1on' +
    'dres2s angeles2uang namtha7prabang3vain la neuve1uanda4g namtha6prabang0madhya pradesh3rid2nille2puto2scate2' +
    'to grosso2zar e charif1ecklembourg pomeranie occidentale2dan1idi pyrenees2nas gerais3sk1ogadiscio2ngolie int' +
    'erieure3tevideo4real2scou0nagorno karabakh2irobi2khon phanom7ratchasima2y pyi taw3pyidaw1ew hampshire4jersey' +
    '4york1iamey2cosie2jni novgorod1ong khai2rd kivu2uveau brunswick5lle angleterre9aquitaine9caledonie9ecosse9gu' +
    'inee9orleans2vi sad0oddar meanchey1slo1ttawa1uagadougou2lan bator6oude0paris2ys basque1earl harbor2kin1hnom ' +
    'penh1inar del rio1ointe a pitre7noire3tou charentes2rt elizabeth5harcourt5louis5moresby5said5vila4o alegre6n' +
    'ovo6rico1rague2eah sihanouk6vihear3toria3y veng2ovence alpes cote d azur1yongyang0quito0rabat1eykjavik1henan' +
    'ie du nord westphalie9palatinat2one alpes1iga2o grande do sul2yad1ome0sahara occidental2int domingue6gall6ja' +
    'cques de compostelle6louis6petersbourg6sebastien2kon nakhon2lvador de bahia2m neua2n antonio4diego4francisco' +
    '4juan4pedro4salvador3cti spiritus3ta catarina7lara4iago2o paulo2rajevo2xe anhalt1chleswig holstein1eine et m' +
    'arne2oul1hanghai3rm el cheikh1iem reap1ofia2phia antipolis1tockholm2ung treng1ud kivu2rat thani1vay rieng0ta' +
    'chkent2llinn2mil nadu2nger med1bilissi2ong khmum3ung khmum1eheran2l aviv2rre neuve1imor occidental2zi ouzou1' +
    'okyo2ronto1ripoli1unis0ubon ratchathani1don thani1ttar pradesh0val d oise2ng vieng2rsovie1ienne4tiane2lla cl' +
    'ara3nius2rginie occidentale0wallis et futuna4onie bruxelles2shington9n d c1indhoek0xi an2eng khouang0yangon2' +
    'ounde0zagreb',
  organisation:
    '0agence mondiale antidopage1l hilal3jazeera3nassr1sahi shimbun1tletico madrid0ba huan2ch hoa xanh2o viet2yer' +
    'n munich1ecamex binh duong2rliner zeitung3nama1haratiya janata party1ig c1loomberg1orussia dortmund0channel ' +
    'newsasia3roen pokphand2ina daily6eastern6southern2osun ilbo1ong an ha noi9anoi1redit agricole0dai doan ket2n' +
    ' tri2t xanh1er spiegel2utsche welle2wan rakyat1ie linke4welt1ong a thanh hoa0facebook1ederation syndicale mo' +
    'ndiale1itch ratings1ormosa ha tinh0gazprom neft1oldman sachs0hoa phat3ng anh gia lai2ng linh ha tinh1uman ri' +
    'ghts watch0inter miami8lan0jogorku kenesh1uventud rebelde0khaosan pathet lao1inh do1night frank1orea herald1' +
    'yodo0lao dong1oc troi3kheed martin2k sabha2nely planet2tte mart0mainichi shimbun1illi majlis7eclis8djlis8jli' +
    's2nh phu2rae asset1organ stanley2uvement des pays non alignes0nam long4viet1han dan1ikkei asia0oliy majlis1r' +
    'ganisation des pays exportateurs de petrole9ion mondiale de la propriete intellectuelle0paris match6saint ge' +
    'rmain1heu thai2nom penh post1rensa latina2ogramme alimentaire mondial1yithu hluttaw0quan doi nhan dan0rada s' +
    'upreme2jya sabha1eal madrid2serve federale9ederale americaine2uters1io tinto1ussian direct investment fund0s' +
    'aigon co op7giai phong2udi aramco1hb da nang1ong lam nghe an2uth china morning post1tandard chartered0tan hi' +
    'ep phat2p chi cong san1etra pak1h true milk2anh nien2e cong viettel4diplomat4economist4guardian4hindu4strait' +
    's times3p xanh nam dinh1ien phong1rung nam7guyen3ong hai1uoi tre1witter0union postale universelle0van thinh ' +
    'phat1erkhovna rada1ietjet air2ncom retail3h hoan1tv binh dien long an0warburg pincus0xinhua0yeni azerbaycan1' +
    'omiuri shimbun2nhap',
  event:
    '0aid al adha7fitr4el kebir0bataille de dien bien phu1on om touk2un pi may0campagne de dien bien phu9ho chi m' +
    'inh1hol chnam thmay1opa america0dien bien phu aerien0fete vu lan0insurrection de nam ky9ion de yen bai0jeux ' +
    'militaires internationaux0loy krathong0meak bochea0nouvel an chinois9 khmer9 lunaire9 traditionnel1uit blanc' +
    'he0ok om bok1oc om boc0pi may1rintemps du pays natal0sene dolta1oviets de nghe tinh0tet doan ngo4nguyen dan4' +
    'trung thu1hat luang1rung thu1sagaan sar0victoire de bach dang9de dien bien phu9de ngoc hoi dong da2sak boche' +
    'a1u lan',
}
