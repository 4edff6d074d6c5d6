// Generated: `PACK=1 npx vitest run --project node test/rehearsal.test.ts`, then `npx oxfmt` on this file.

/** Six headlines as a published corpus: every key that a search reads, with its value. */
export const REHEARSED: readonly (readonly [key: string, value: string])[] = [
  [
    'sf965a4f8d9582185/all',
    'reperes/2 sf965a4f8d9582185/all 1730\ntable:183 t/0:733 c/0:788\nreperes-table 3\t6' +
      '\t95\t6\t1,1,5,1,0\tvietnamplus\n\t\nGIGDFH\n330000\n1DDRm1DDTK1DDUu1DDWS1DDY01DDZa\n11111' +
      '1\n\nvietnamplus-1\nvietnamplus-2\nvietnamplus-3\nvietnamplus-4\nvietnamplus-5\nvietnam' +
      'plus-6\naccord\t2\t0\t6 6s\t1 2\tFwW\nagrand\t1\t1\t6it\t\trW\nanne\t1\t1\t3ée\t\ts\napprennent\t1\t0' +
      '\t\t\tq\nattirent\t1\t1\t\t\ts\ncaf\t2\t0\t3é\t\tSm\nchil\t1\t0\t4i\t\tc\ncoop\t1\t0\t4èrent\t\tG\ncooper\t2\t' +
      '0\t4érations 4ératives\t1 2\twc\ncountry:VN\t2\t0\t\t\tCm\nda\t1\t1\t\t\tnW\ndavantag\t1\t1\t8e\t\ti\n' +
      'ecol\t1\t0\t0école\t\tp\nelev\t1\t0\t0élèves\t\tq\nexportent\t1\t1\t\t\ti\nfranc\t2\t0\t5e 4çais\t1 2\t' +
      'rM\nhai\t2\t1\t\t\tTO\nhue\t1\t0\t2é\t\tp\nlao\t1\t0\t3s\t\tC\nmus\t1\t1\t3ée\t\tnW\nmusiqu\t1\t0\t6e\t\tq\nnan' +
      'g\t1\t1\t\t\tnW\nnavir\t2\t1\t5e 5es\t1 2\tUq\nouvr\t1\t0\t4e\t\tp\npart\t1\t0\t\t\tc\npech\t2\t0\t1êche\t\tU' +
      'O\nphong\t2\t1\t\t\tTO\nport\t3\t0\t4 4es\t1 2\tird\npremi\t1\t0\t5er\t\te\nprevu\t1\t1\t2évues\t\to\npro' +
      'gressent\t1\t1\t\t\th\nquitt\t1\t0\t5é\t\te\nrecolt\t1\t1\t1écoltes\t\th\nriz\t2\t0\t\t\tJ\nsign\t1\t1\t4és' +
      '\t\ts\nsignent\t1\t0\t\t\tC\nvietnam\t3\t0\t\t\tCw\n>cooperent\tw1 coopèrent\n>musee\tw1 musée\n>vi' +
      'etnam\tc2 vietnam=VN000000003m00076000am000e2000hd000kw\n["vietnamplus-1","Le Viet' +
      'nam et le Laos signent un accord","Ils coopèrent dans le riz, le café et la pêch' +
      'e.","02024-01-12",0,0,1]\n["vietnamplus-2","Le riz du Vietnam part pour le Chili"' +
      ',"Un premier navire a quitté le port de Hai Phong.","02024-02-12",0,0,1]\n["vietn' +
      'amplus-3","Une école ouvre ses portes à Hué","Ses élèves apprennent le français ' +
      'et la musique.","02024-03-12",0,0,1]\n["vietnamplus-4","Les récoltes de café prog' +
      'ressent","Les coopératives du Vietnam exportent davantage.","02024-04-12",0,0,1]' +
      '\n["vietnamplus-5","Un musée de la pêche à Da Nang","Des coopérations avec la Fra' +
      'nce sont prévues.","02024-05-12",0,0,1]\n["vietnamplus-6","Le port de Hai Phong s' +
      '’agrandit","Les accords signés cette année attirent des navires.","02024-06-12",' +
      '0,0,1]\n',
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
