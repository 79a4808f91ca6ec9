// Written by Scripts/list-shipped-files.py.

static const unsigned char file_0[] = {
#embed "../CShipped/Data/calendar.tsv" suffix(,)
    0};

static const unsigned char file_1[] = {
#embed "../CShipped/Data/common-passwords.tsv" suffix(,)
    0};

static const unsigned char file_2[] = {
#embed "../CShipped/Data/departments.tsv" suffix(,)
    0};

static const unsigned char file_3[] = {
#embed "../CShipped/Data/gazetteer.tsv" suffix(,)
    0};

static const unsigned char file_4[] = {
#embed "../CShipped/Data/paper-customs.tsv" suffix(,)
    0};

static const unsigned char file_5[] = {
#embed "../CShipped/Data/paper-forms.tsv" suffix(,)
    0};

static const unsigned char file_6[] = {
#embed "../CShipped/Data/paper-layout.tsv" suffix(,)
    0};

static const unsigned char file_7[] = {
#embed "../CShipped/Data/private-words.tsv" suffix(,)
    0};

static const unsigned char file_8[] = {
#embed "../CShipped/Assets/council.js" suffix(,)
    0};

static const unsigned char file_9[] = {
#embed "../CShipped/Assets/evidence.js" suffix(,)
    0};

static const unsigned char file_10[] = {
#embed "../CShipped/Assets/icon.svg" suffix(,)
    0};

static const unsigned char file_11[] = {
#embed "../CShipped/Assets/paper.css" suffix(,)
    0};

static const unsigned char file_12[] = {
#embed "../CShipped/Assets/parindex.css" suffix(,)
    0};

static const unsigned char file_13[] = {
#embed "../CShipped/Assets/parindex.js" suffix(,)
    0};

static const unsigned char file_14[] = {
#embed "../CShipped/Assets/sheet.js" suffix(,)
    0};

static const unsigned char file_15[] = {
#embed "../CriteriaFiles/Sets/chi-lang-2023/cases.yaml" suffix(,)
    0};

static const unsigned char file_16[] = {
#embed "../CriteriaFiles/Sets/chi-lang-2023/set.yaml" suffix(,)
    0};

static const unsigned char file_17[] = {
#embed "../CriteriaFiles/Sets/chi-lang-2023/tieu-chi-1-4.yaml" suffix(,)
    0};

static const unsigned char file_18[] = {
#embed "../CriteriaFiles/Sets/chi-lang-2023/tieu-chi-5-8.yaml" suffix(,)
    0};

static const unsigned char file_19[] = {
#embed "../CriteriaFiles/Sets/chi-so-766/cases.yaml" suffix(,)
    0};

static const unsigned char file_20[] = {
#embed "../CriteriaFiles/Sets/chi-so-766/set.yaml" suffix(,)
    0};

static const unsigned char file_21[] = {
#embed "../CriteriaFiles/Sets/ha-trung-2023/cases.yaml" suffix(,)
    0};

static const unsigned char file_22[] = {
#embed "../CriteriaFiles/Sets/ha-trung-2023/linh-vuc-5-7.yaml" suffix(,)
    0};

static const unsigned char file_23[] = {
#embed "../CriteriaFiles/Sets/ha-trung-2023/set.yaml" suffix(,)
    0};

static const unsigned char file_24[] = {
#embed "../CriteriaFiles/Sets/hai-duong-2022/cases.yaml" suffix(,)
    0};

static const unsigned char file_25[] = {
#embed "../CriteriaFiles/Sets/hai-duong-2022/set.yaml" suffix(,)
    0};

static const unsigned char file_26[] = {
#embed "../CriteriaFiles/Sets/mo-hinh-cap-xa-2026/1-chi-dao-dieu-hanh.yaml" suffix(,)
    0};

static const unsigned char file_27[] = {
#embed "../CriteriaFiles/Sets/mo-hinh-cap-xa-2026/2-cai-cach-the-che.yaml" suffix(,)
    0};

static const unsigned char file_28[] = {
#embed "../CriteriaFiles/Sets/mo-hinh-cap-xa-2026/3-cai-cach-thu-tuc-hanh-chinh.yaml" suffix(,)
    0};

static const unsigned char file_29[] = {
#embed "../CriteriaFiles/Sets/mo-hinh-cap-xa-2026/4-cai-cach-to-chuc-bo-may.yaml" suffix(,)
    0};

static const unsigned char file_30[] = {
#embed "../CriteriaFiles/Sets/mo-hinh-cap-xa-2026/5-cai-cach-che-do-cong-vu.yaml" suffix(,)
    0};

static const unsigned char file_31[] = {
#embed "../CriteriaFiles/Sets/mo-hinh-cap-xa-2026/6-cai-cach-tai-chinh-cong.yaml" suffix(,)
    0};

static const unsigned char file_32[] = {
#embed "../CriteriaFiles/Sets/mo-hinh-cap-xa-2026/7-chinh-quyen-so.yaml" suffix(,)
    0};

static const unsigned char file_33[] = {
#embed "../CriteriaFiles/Sets/mo-hinh-cap-xa-2026/8-tac-dong.yaml" suffix(,)
    0};

static const unsigned char file_34[] = {
#embed "../CriteriaFiles/Sets/mo-hinh-cap-xa-2026/9-diem-cong-diem-tru.yaml" suffix(,)
    0};

static const unsigned char file_35[] = {
#embed "../CriteriaFiles/Sets/mo-hinh-cap-xa-2026/cases-tong-diem.yaml" suffix(,)
    0};

static const unsigned char file_36[] = {
#embed "../CriteriaFiles/Sets/mo-hinh-cap-xa-2026/cases.yaml" suffix(,)
    0};

static const unsigned char file_37[] = {
#embed "../CriteriaFiles/Sets/mo-hinh-cap-xa-2026/set.yaml" suffix(,)
    0};

static const unsigned char file_38[] = {
#embed "../CriteriaFiles/Catalogues/bao-cao-cchc-2023/catalogue.yaml" suffix(,)
    0};

static const unsigned char file_39[] = {
#embed "../CriteriaFiles/Catalogues/ho-so-tthc-quy/catalogue.yaml" suffix(,)
    0};

static const unsigned char file_40[] = {
#embed "../CriteriaFiles/Catalogues/mo-hinh-cap-xa-2026/catalogue.yaml" suffix(,)
    0};

static const struct shipped_file files[] = {
    FILE_AT("calendar.tsv", file_0),
    FILE_AT("common-passwords.tsv", file_1),
    FILE_AT("departments.tsv", file_2),
    FILE_AT("gazetteer.tsv", file_3),
    FILE_AT("paper-customs.tsv", file_4),
    FILE_AT("paper-forms.tsv", file_5),
    FILE_AT("paper-layout.tsv", file_6),
    FILE_AT("private-words.tsv", file_7),
    FILE_AT("assets/council.js", file_8),
    FILE_AT("assets/evidence.js", file_9),
    FILE_AT("assets/icon.svg", file_10),
    FILE_AT("assets/paper.css", file_11),
    FILE_AT("assets/parindex.css", file_12),
    FILE_AT("assets/parindex.js", file_13),
    FILE_AT("assets/sheet.js", file_14),
    FILE_AT("sets/chi-lang-2023/cases.yaml", file_15),
    FILE_AT("sets/chi-lang-2023/set.yaml", file_16),
    FILE_AT("sets/chi-lang-2023/tieu-chi-1-4.yaml", file_17),
    FILE_AT("sets/chi-lang-2023/tieu-chi-5-8.yaml", file_18),
    FILE_AT("sets/chi-so-766/cases.yaml", file_19),
    FILE_AT("sets/chi-so-766/set.yaml", file_20),
    FILE_AT("sets/ha-trung-2023/cases.yaml", file_21),
    FILE_AT("sets/ha-trung-2023/linh-vuc-5-7.yaml", file_22),
    FILE_AT("sets/ha-trung-2023/set.yaml", file_23),
    FILE_AT("sets/hai-duong-2022/cases.yaml", file_24),
    FILE_AT("sets/hai-duong-2022/set.yaml", file_25),
    FILE_AT("sets/mo-hinh-cap-xa-2026/1-chi-dao-dieu-hanh.yaml", file_26),
    FILE_AT("sets/mo-hinh-cap-xa-2026/2-cai-cach-the-che.yaml", file_27),
    FILE_AT("sets/mo-hinh-cap-xa-2026/3-cai-cach-thu-tuc-hanh-chinh.yaml", file_28),
    FILE_AT("sets/mo-hinh-cap-xa-2026/4-cai-cach-to-chuc-bo-may.yaml", file_29),
    FILE_AT("sets/mo-hinh-cap-xa-2026/5-cai-cach-che-do-cong-vu.yaml", file_30),
    FILE_AT("sets/mo-hinh-cap-xa-2026/6-cai-cach-tai-chinh-cong.yaml", file_31),
    FILE_AT("sets/mo-hinh-cap-xa-2026/7-chinh-quyen-so.yaml", file_32),
    FILE_AT("sets/mo-hinh-cap-xa-2026/8-tac-dong.yaml", file_33),
    FILE_AT("sets/mo-hinh-cap-xa-2026/9-diem-cong-diem-tru.yaml", file_34),
    FILE_AT("sets/mo-hinh-cap-xa-2026/cases-tong-diem.yaml", file_35),
    FILE_AT("sets/mo-hinh-cap-xa-2026/cases.yaml", file_36),
    FILE_AT("sets/mo-hinh-cap-xa-2026/set.yaml", file_37),
    FILE_AT("catalogues/bao-cao-cchc-2023/catalogue.yaml", file_38),
    FILE_AT("catalogues/ho-so-tthc-quy/catalogue.yaml", file_39),
    FILE_AT("catalogues/mo-hinh-cap-xa-2026/catalogue.yaml", file_40),
};
