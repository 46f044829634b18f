/**
 * What the five units reported for 2022. The article of 8/11/2022 gives the cluster's totals, and of the units only
 * Đông Anh's 2,280 tỷ and Thanh Trì's "trên 1,6 tỷ"; the rest of the split is illustrative and adds up to those totals.
 * Order: Mê Linh, Thanh Trì, Sóc Sơn, Gia Lâm, Đông Anh.
 */
export const figuresOf2022: Readonly<
  Record<string, readonly [string, string, string, string, string]>
> = {
  nha_ddk_xay_moi: ["10", "8", "18", "7", "13"],
  nha_ddk_sua_chua: ["14", "10", "23", "12", "18"],
  nha_ddk_kinh_phi: ["1.070 triệu", "850 triệu", "trên 1,9 tỷ", "840 triệu", "1.340 triệu"],
  an_sinh_khac_kinh_phi: ["560 triệu", "490 triệu", "trên 780 triệu", "520 triệu", "650 triệu"],
  quy_bien_dao: ["1.180 triệu", "trên 1,6 tỷ", "1.240 triệu", "1.390 triệu", "2,280 tỷ"],
  hoa_tang: ["702/846", "845/938", "1.021/1.305", "848/962", "959/1.070"],
  hn_dbnd_kdc: ["109/109", "130/130", "190/190", "156/156", "155/155"],
  hn_dbnd_xa: ["18/18", "16/16", "26/26", "22/22", "24/24"],
  hn_dbnd_yk_truc_tiep: ["1.512", "1.840", "2.376", "1.733", "1.918"],
  hn_dbnd_yk_phieu: ["204", "268", "311", "241", "275"],
  giam_sat_chu_tri: ["61", "72", "90", "66", "74"],
  giam_sat_phoi_hop: ["117", "132", "172", "130", "139"],
  hoa_giai: ["118/146", "132/151", "171/212", "129/150", "144/164"],
};
