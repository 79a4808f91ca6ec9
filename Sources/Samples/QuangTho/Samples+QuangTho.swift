import ParIndex

extension Samples {
    /// Quảng Thọ in 2023: a commune until June 2025. Its papers give no index, so it stands in no round.
    public static let quangTho = UnitKey("19894", from: nil)

    static let quangThoInQuangDien = Participant(
        unit: quangTho, name: "Xã Quảng Thọ", kind: .commune, superior: NamedKey("477", "Huyện Quảng Điền"),
        province: NamedKey("46", "Tỉnh Thừa Thiên Huế"))

    /// What Quảng Thọ's report of 2023 says outside its appendix.
    public static let quangThoFigures = ReportedFigures(
        unit: quangTho, period: Day.Window(year: 2023),
        figures: quangThoStaff + quangThoSteering + quangThoDigital + quangThoEquipment)

    private static let quangThoStaff = [
        ReportedFigure("staffAllotted", "Tổng số biên chế được giao", "20", "người"),
        ReportedFigure("staffPresent", "Số biên chế có mặt", "20", "người"),
        ReportedFigure("staffSaved", "Số biên chế tiết kiệm", "00", "người"),
        ReportedFigure("university", "Trình độ đại học", "20", "người"),
        ReportedFigure("universityPercent", "Tỷ lệ trình độ đại học", "100", "%"),
        ReportedFigure("politicsAdvanced", "Cao cấp lý luận chính trị", "01", "người"),
        ReportedFigure("politicsAdvancedPercent", "Tỷ lệ cao cấp lý luận chính trị", "5", "%"),
        ReportedFigure("politicsIntermediate", "Trung cấp lý luận chính trị", "16", "người"),
        ReportedFigure("politicsIntermediatePercent", "Tỷ lệ trung cấp lý luận chính trị", "80", "%"),
        ReportedFigure("politicsCourse", "Cử học Trung cấp lý luận chính trị", "03", "người"),
        ReportedFigure(
            "courses", "Cử tham gia lớp bồi dưỡng chuyên môn", "20", "lượt", remark: "Báo cáo ghi “trên 20”"),
        ReportedFigure(
            "trained", "Tham gia đào tạo, bồi dưỡng nghiệp vụ", "25", "lượt", remark: "Báo cáo ghi “Trên 25”"),
    ]

    private static let quangThoSteering = [
        ReportedFigure("tasks", "Nhiệm vụ trọng tâm trong kế hoạch CCHC", "29", "nhiệm vụ"),
        ReportedFigure("domains", "Lĩnh vực của công tác CCHC", "07", "lĩnh vực"),
        ReportedFigure("inspectedOfficers", "Cán bộ, công chức được kiểm tra", "09", "người"),
        ReportedFigure("dutyInspections", "Đợt kiểm tra công vụ", "02", "đợt"),
        ReportedFigure("articles", "Bài tuyên truyền trên trang thông tin điện tử", "139", "bài"),
        ReportedFigure("legalDocuments", "Văn bản quy phạm pháp luật đã ban hành", "02", "văn bản"),
        ReportedFigure("qrCodes", "Mã QR niêm yết thủ tục hành chính", "32", "mã"),
        ReportedFigure("procedures", "Thủ tục hành chính thuộc thẩm quyền của xã", "130", "thủ tục"),
        ReportedFigure(
            "onTimePercent", "Tỷ lệ giải quyết trước hạn, đúng hạn", "99", "%",
            remark: "Báo cáo ghi “trên 99%”, phụ lục 3.5.3 ghi 100"),
        ReportedFigure(
            "onlinePercent", "Tỷ lệ hồ sơ trực tuyến", "63", "%",
            remark: "Báo cáo ghi “trên 63%”, phụ lục 7.8.3 và 7.8.4 ghi 56,1 và 43,8"),
    ]

    private static let quangThoDigital = [
        ReportedFigure("digitalTeams", "Tổ công nghệ số cộng đồng", "8", "tổ"),
        ReportedFigure("digitalTeamMembers", "Thành viên tổ công nghệ số cộng đồng", "73", "người"),
        ReportedFigure("digitalAddresses", "Địa chỉ số đã tạo và cập nhật", "2018", "địa chỉ"),
        ReportedFigure("healthBooks", "Nhân khẩu cài đặt sổ sức khỏe điện tử", "6548", "nhân khẩu"),
        ReportedFigure("healthBooksOf", "Tổng số nhân khẩu phải cài đặt", "6971", "nhân khẩu"),
        ReportedFigure("healthBooksPercent", "Tỷ lệ cài đặt sổ sức khỏe điện tử", "93,93", "%"),
        ReportedFigure("doctorAccounts", "Tài khoản Bác sĩ cho mọi nhà", "4222", "nhân khẩu"),
        ReportedFigure("doctorAccountsOf", "Tổng số nhân khẩu phải tạo tài khoản", "6225", "nhân khẩu"),
        ReportedFigure("doctorAccountsPercent", "Tỷ lệ tài khoản Bác sĩ cho mọi nhà", "67,82", "%"),
        ReportedFigure(
            "bankHouseholds", "Hộ có tài khoản thanh toán không dùng tiền mặt", "1.065", "hộ",
            remark: "Dấu chấm ngăn hàng nghìn: 1065"),
        ReportedFigure("households", "Tổng số hộ", "1959", "hộ"),
        ReportedFigure("viettelPay", "Tài khoản ViettelPay", "615", "tài khoản"),
        ReportedFigure("otherBanks", "Tài khoản ngân hàng khác", "450", "tài khoản"),
        ReportedFigure("stampedProducts", "Sản phẩm in tem truy xuất nguồn gốc", "06", "sản phẩm"),
        ReportedFigure("filmedPlaces", "Điểm đã quay, chụp 360, 3D", "08", "điểm"),
    ]

    private static let quangThoEquipment = [
        ReportedFigure("floorArea", "Diện tích sử dụng của Bộ phận một cửa", "65", "m2"),
        ReportedFigure("waitingSeats", "Bàn, ghế ngồi chờ", "25", "cái"),
        ReportedFigure("desks", "Bàn làm việc", "06", "cái"),
        ReportedFigure("computers", "Máy vi tính", "06", "máy"),
        ReportedFigure("cabinets", "Tủ đựng hồ sơ", "07", "cái"),
        ReportedFigure("copiers", "Máy photocopy", "01", "máy"),
        ReportedFigure("printers", "Máy in", "06", "máy"),
        ReportedFigure("telephones", "Điện thoại", "01", "máy"),
        ReportedFigure("faxes", "Fax", "00", "máy"),
        ReportedFigure("suggestionBoxes", "Hộp thư góp ý", "01", "cái"),
        ReportedFigure("fans", "Quạt trần", "06", "cái"),
        ReportedFigure("kiosks", "Kiosk tra cứu thông tin", "01", "cái"),
        ReportedFigure("barcodeReaders", "Thiết bị đọc mã vạch", "02", "cái"),
        ReportedFigure("resultScreens", "Màn hình hiển thị kết quả giải quyết TTHC", "01", "cái"),
        ReportedFigure("cameras", "Camera quan sát", "04", "cái"),
        ReportedFigure("cameraScreens", "Màn hình hiển thị camera", "01", "cái"),
        ReportedFigure("queueMachines", "Máy cấp số thứ tự", "01", "máy"),
        ReportedFigure("callingSystems", "Hệ thống âm thanh gọi số", "01", "hệ thống"),
        ReportedFigure("scanners", "Máy scan", "02", "máy"),
    ]
}
