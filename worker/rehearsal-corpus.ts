// Generated: `PACK=1 npx vitest run --project node test/rehearsal.test.ts`, then `npx oxfmt` on this file.

/** Six headlines as a published corpus: every key with its value. */
export const REHEARSED: readonly (readonly [key: string, value: string])[] = [
  [
    'sf965a4f8d9582185/all',
    'reperes/2 sf965a4f8d9582185/all 5048\ntable:183 t/0:733 c/0:788 x/0:1326 p/0:689 ' +
      'e/0:55 d/0:447 w/0:611 w/1:142\nreperes-table 3\t6\t95\t6\t1,1,5,1,0\tvietnamplus\n\t\nGI' +
      'GDFH\n330000\n1DDRm1DDTK1DDUu1DDWS1DDY01DDZa\n111111\n\nvietnamplus-1\nvietnamplus-2\nv' +
      'ietnamplus-3\nvietnamplus-4\nvietnamplus-5\nvietnamplus-6\naccord\t2\t0\t6 6s\t1 2\tFwW\na' +
      'grand\t1\t1\t6it\t\trW\nanne\t1\t1\t3ée\t\ts\napprennent\t1\t0\t\t\tq\nattirent\t1\t1\t\t\ts\ncaf\t2\t0\t3é' +
      '\t\tSm\nchil\t1\t0\t4i\t\tc\ncoop\t1\t0\t4èrent\t\tG\ncooper\t2\t0\t4érations 4ératives\t1 2\twc\ncou' +
      'ntry:VN\t2\t0\t\t\tCm\nda\t1\t1\t\t\tnW\ndavantag\t1\t1\t8e\t\ti\necol\t1\t0\t0école\t\tp\nelev\t1\t0\t0élè' +
      'ves\t\tq\nexportent\t1\t1\t\t\ti\nfranc\t2\t0\t5e 4çais\t1 2\trM\nhai\t2\t1\t\t\tTO\nhue\t1\t0\t2é\t\tp\nla' +
      'o\t1\t0\t3s\t\tC\nmus\t1\t1\t3ée\t\tnW\nmusiqu\t1\t0\t6e\t\tq\nnang\t1\t1\t\t\tnW\nnavir\t2\t1\t5e 5es\t1 2\t' +
      'Uq\nouvr\t1\t0\t4e\t\tp\npart\t1\t0\t\t\tc\npech\t2\t0\t1êche\t\tUO\nphong\t2\t1\t\t\tTO\nport\t3\t0\t4 4es\t' +
      '1 2\tird\npremi\t1\t0\t5er\t\te\nprevu\t1\t1\t2évues\t\to\nprogressent\t1\t1\t\t\th\nquitt\t1\t0\t5é\t\te' +
      '\nrecolt\t1\t1\t1écoltes\t\th\nriz\t2\t0\t\t\tJ\nsign\t1\t1\t4és\t\ts\nsignent\t1\t0\t\t\tC\nvietnam\t3\t0\t' +
      '\t\tCw\n>cooperent\tw1 coopèrent\n>musee\tw1 musée\n>vietnam\tc2 vietnam=VN000000003m000' +
      '76000am000e2000hd000kw\n["vietnamplus-1","Le Vietnam et le Laos signent un accord' +
      '","Ils coopèrent dans le riz, le café et la pêche.","02024-01-12",0,0,1]\n["vietn' +
      'amplus-2","Le riz du Vietnam part pour le Chili","Un premier navire a quitté le ' +
      'port de Hai Phong.","02024-02-12",0,0,1]\n["vietnamplus-3","Une école ouvre ses p' +
      'ortes à Hué","Ses élèves apprennent le français et la musique.","02024-03-12",0,' +
      '0,1]\n["vietnamplus-4","Les récoltes de café progressent","Les coopératives du Vi' +
      'etnam exportent davantage.","02024-04-12",0,0,1]\n["vietnamplus-5","Un musée de l' +
      'a pêche à Da Nang","Des coopérations avec la France sont prévues.","02024-05-12"' +
      ',0,0,1]\n["vietnamplus-6","Le port de Hai Phong s’agrandit","Les accords signés c' +
      'ette année attirent des navires.","02024-06-12",0,0,1]\n0000000073000er000k1000pf' +
      '000u5000zu\n{"lead":"Ils coopèrent dans le riz, le café et la pêche.","names":[{"' +
      'kind":"country","id":"country:VN","name":"Vietnam"}],"query":{"terms":"country:V' +
      'N=1 signent=1.73 vietnam=1.73 accord=1.73 lao=1.73 coop=1.41 pech=1.41 caf=1.41 ' +
      'riz=1.41","names":[[0]]}}\n{"lead":"Un premier navire a quitté le port de Hai Pho' +
      'ng.","names":[{"kind":"country","id":"country:VN","name":"Vietnam"}],"query":{"t' +
      'erms":"country:VN=1 vietnam=1.73 chil=1.73 part=1.73 riz=1.73 navir=1.41 phong=1' +
      '.41 premi=1.41 quitt=1.41 port=1.41 hai=1.41","names":[[0]]}}\n{"lead":"Ses élève' +
      's apprennent le français et la musique.","names":[],"query":{"terms":"ecol=1.73 ' +
      'ouvr=1.73 port=1.73 hue=1.73 apprennent=1.41 musiqu=1.41 franc=1.41 elev=1.41","' +
      'names":[]}}\n{"lead":"Les coopératives du Vietnam exportent davantage.","names":[' +
      '],"query":{"terms":"progressent=1.73 recolt=1.73 caf=1.73 exportent=1.41 davanta' +
      'g=1.41 vietnam=1.41 cooper=1.41","names":[]}}\n{"lead":"Des coopérations avec la ' +
      'France sont prévues.","names":[],"query":{"terms":"nang=1.73 pech=1.73 mus=1.73 ' +
      'da=1.73 cooper=1.41 franc=1.41 prevu=1.41","names":[]}}\n{"lead":"Les accords sig' +
      'nés cette année attirent des navires.","names":[],"query":{"terms":"agrand=1.73 ' +
      'phong=1.73 port=1.73 hai=1.73 attirent=1.41 accord=1.41 navir=1.41 anne=1.41 sig' +
      'n=1.41","names":[]}}\n000000002y0006300091000c1000f5000i5\n1ACjiL_MuQJQ4wXGJBAwWCZ' +
      '3FSekiZv-KwCFBjZ1AdUyOQD4O_dX-4eykK-lIEzjjW3bf3LIbQeCwYPCMR3. - ||||||a4!m2||MzN' +
      'C|\n1AEO3YKzhrGxCDj4KG984YK5eBuE1cajP9krwNCLyXnwAcu76uYXjKz5JdhOAsBoGiu5Bnsd6rTQk' +
      '-x70A7.Z-2d - ||||||a3!l3!m1||lEn1|\n1ACxSucA9GX69guwEmA05NYZK04oW9KzHA9mBseEI4aG' +
      'CKN56xQaIIp2awBh4GZs1SuVE87UQtBI-vh0OtU. - ||||||b5!u2||VEop|\n1ACvXiFEK_oBDUxU0c' +
      'Hsyy4S4RrhSC31R3yY3xL5bF6IEvZUm1XpKFpFO5BH--kWzID99In19UXS5_JBL8U.qa - ||||||a7!' +
      'c2||IfKA|\n1AB60QWscVp9cV9WkhLR6s9d3dVlmiW2tUJHlrjfe490G7HtwYRkdvtfZ2uwDNxx-_0oYO' +
      'NEaBfPnHIwpb5.nN - ||||||H3!m3!u3!||wvxF|\n1ADl0bfft8dYGdn6fxb0rMzyO8X2h8j3-aWvYh' +
      'Eicvgakua-vge43pWi7L_byLiVDK27G0Uhojkbzb8m4_u. - ||||||l4!52m1||9upk|\n\ncountry:V' +
      'N\t["Vietnam",2,"2024-01-12","2024-02-12",[]]\n\ncountry:VN\t[[["vietnamplus-1","Le ' +
      'Vietnam et le Laos signent un accord","Le Vietnam et le Laos signent un accord",' +
      '0,"02024-01-12","vietnamplus"],["vietnamplus-2","Le riz du Vietnam part pour le ' +
      'Chili","Le riz du Vietnam part pour le Chili",0,"02024-02-12","vietnamplus"]],{"' +
      'kind":"country","name":"Vietnam","articles":2,"sources":2,"undated":0,"first":"@' +
      '0","last":"@1","variants":{"Vietnam":2},"roles":[],"companions":{},"mentions":["' +
      '@1","@0"]}]\nd3\n0accord\tw1\n6s\tw1\n1grandit\tw1\n1nnee\tw1 année\n1pprennent\tw1\n1ttiren' +
      't\tw1\n0cafe\tw2 café\n1hili\tw1\n1ooperations\tw1 coopérations\n9ves\tw1 coopératives\n6e' +
      'nt\tw1 coopèrent\n0da\tw1\n2vantage\tw1\n0ecole\tw1 école\n1leves\tw1 élèves\n1xportent\tw1' +
      '\n0francais\tw1 français\n5e\tw1\n0hai\tw2\n1ue\tw1 hué\n0laos\tw1\n0musee\tw1 musée\n3ique\tw' +
      '1\n0nang\tw1\n2vire\tw1\n6s\tw1\n0ouvre\tw1\n0part\tw1\n1eche\tw2 pêche\n1hong\tw2\n1ort\tw2\n4es' +
      '\tw1\n0premier\tw1\n3vues\tw1 prévues\n2ogressent\tw1\n0quitte\tw1 quitté\n0recoltes\tw1 ré' +
      'coltes\n2 Une école ouvre ses portes à Hué\n4 Un musée de la pêche à Da Nang\n5 Le ' +
      'port de Hai Phong s’agrandit\n3 Les récoltes de café progressent1m\n0riz\tw2\n0signe' +
      'nt\tw1\n5s\tw1 signés\n0vietnam\tw3\tc2 VN Vietnam\n1 Le riz du Vietnam part pour le Ch' +
      'ili\n0 Le Vietnam et le Laos signent un accord',
  ],
  [
    'm/25b42ab2ec98d3b7',
    'reperes/2 m/25b42ab2ec98d3b7 440\n{"text":"excerpt","segments":[{"name":"sf965a4f' +
      '8d9582185","documents":6,"layout":{"single":true,"shards":1,"cards":{"packs":1,"' +
      'each":6},"texts":{"packs":1,"each":6},"marks":{"packs":1,"each":6},"names":1,"do' +
      'ssiers":1,"dictionary":["","riz"],"vocabulary":[]},"withdrawn":[],"patches":{},"' +
      'coverage":{"articles":6,"outlets":{"vietnamplus":6},"years":{"2024":6},"undated"' +
      ':0,"first":"2024-01-12","last":"2024-06-12"}}],"lunr":"0d7e6299593e92bb"}',
  ],
  ['current', '{"format":2,"manifest":"25b42ab2ec98d3b7"}'],
]
