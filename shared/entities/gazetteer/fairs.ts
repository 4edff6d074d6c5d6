/**
 * Trade fairs that copy names by one word, in the spellings it prints. What the word also is keeps it out: `CES`, `LIMA`.
 *
 * Source: written by hand from public usage.
 */
export const FAIRS =
  'VIETBUILD Vietbuild VietBuild VIETFISH Vietfish VietFish VIETWATER Vietwater VietWater VIETSHIP Vietship VietShip VIETSTOCK Vietstock VietStock VIETNAMWOOD VietnamWood Vietnamwood ' +
  'HAWAEXPO HawaExpo HAWAExpo VIFA Vifa VITM SAIGONTEX SaigonTex Saigontex HANOITEX HanoiTex Hanoitex AGROVIET AgroViet Agroviet GROWTECH Growtech HORTEX HortEx Hortex VIIF FIHAV VIMEXPO ' +
  'PROPAK ProPak Propak METALEX Metalex NEPCON Nepcon ENTECH Entech TECHFEST TechFest Techfest TECHMART TechMart Techmart TELEFILM Telefilm VIETINTERTECH Vietmold PHARMEDI Pharmedi FOODEXPO Foodexpo FoodExpo VINAMAC ' +
  'AUTOEXPO Autotech VIETNAMPLAS VietnamPlas Secutech SECUTECH SEMIExpo SEMIEXPO SEMICON Semicon CAEXPO CIIE CIFTIS CIFTE COMPUTEX Computex SIAL ANUGA Anuga GULFOOD Gulfood FOODEX Foodex THAIFEX Thaifex TEXWORLD Texworld ' +
  'HEIMTEXTIL Heimtextil INTERZUM Interzum INTERPACK Interpack BAUMA Bauma VIVATECH VivaTech Vivatech GAMESCOM Gamescom EUROSATORY Eurosatory FITUR Fitur IFTM KOTFA VINEXPO Vinexpo VINITALY Vinitaly BIOFACH Biofach MILEX VIETPETRO'
