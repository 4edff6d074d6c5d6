/**
 * The provinces and centrally run cities of Vietnam: the 63 of before July 2025, whose names the 34 of
 * after kept or dropped. Texts of both times name both.
 *
 * Source: written by hand from public administrative usage. `=` joins other spellings.
 */
export const PROVINCES =
  'An Giang;Ba Ria-Vung Tau;Bac Giang;Bac Kan=Bac Can;Bac Lieu;Bac Ninh;Ben Tre;Binh Dinh;Binh Duong;Binh Phuoc;' +
  'Binh Thuan;Ca Mau;Can Tho;Cao Bang;Da Nang=Danang;Dak Lak=Dac Lac=Daklak=Dak Lac;Dak Nong=Dac Nong=Daknong;' +
  'Dien Bien;Dong Nai;Dong Thap;Gia Lai;Ha Giang;Ha Nam;Ha Tinh;Hai Duong;Hai Phong=Haïphong;Hanoï=Ha Noi;Hau Giang;' +
  'Hô Chi Minh-Ville=HCM-Ville=Saigon=Sai Gon=HCMV=HCMC=Ho Chi Minh City;' +
  'Hoa Binh;Hung Yen;Khanh Hoa;Kien Giang;Kon Tum=Kontum;Lai Chau;Lam Dong;Lang Son;Lao Cai;Long An;Nam Dinh;' +
  'Nghe An;Ninh Binh;Ninh Thuan;Phu Tho;Phu Yen;Quang Binh;Quang Nam;Quang Ngai;Quang Ninh;Quang Tri;Soc Trang;' +
  'Son La;Tay Ninh;Thai Binh;Thai Nguyen;Thanh Hoa;Thua Thien-Hue;Tien Giang;Tra Vinh;Tuyen Quang;Vinh Long;' +
  'Vinh Phuc;Yen Bai'
