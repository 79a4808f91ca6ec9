import ParIndex

extension PaperSpot {
    /// What the paper says there while nobody wrote anything: plain words from the data, with figures by reference; `nil`
    /// for a section that is left out then.
    ///
    /// - Parameters:
    ///   - unit: what the unit is called within a sentence, "UBND xã Liên Sơn".
    ///   - year: the year assessed.
    public func draft(unit: String, year: Int, plan: RemediationPlan) -> String? {
        guard domain == nil else { return nil }
        return switch (kind, section) {
        case (.remediationPlan, .purpose): purpose(unit, year)
        case (.remediationPlan, .requirements): requirements(unit)
        case (.remediationPlan, .upkeep): upkeep(year)
        case (.remediationPlan, .execution): execution(unit)
        case (.remediationReport, .execution): organised(unit, year, plan)
        default: nil
        }
    }

    private func purpose(_ unit: String, _ year: Int) -> String {
        """
        - Khắc phục các tiêu chí bị trừ điểm trong kết quả Chỉ số cải cách hành chính năm \(year) ({tổng điểm mất} điểm), \
        giữ vững các tiêu chí đã đạt điểm tối đa.
        - Xác định rõ việc phải làm, người chịu trách nhiệm, thời hạn và tài liệu kiểm chứng của từng tiêu chí.
        - Nâng cao trách nhiệm của người đứng đầu và từng cán bộ, công chức của \(unit) trong công tác cải cách hành chính.
        """
    }

    private func requirements(_ unit: String) -> String {
        """
        - Đánh giá đúng nguyên nhân bị trừ điểm của từng tiêu chí; biện pháp phải cụ thể, kiểm tra được.
        - Cán bộ, công chức được giao việc chủ động thực hiện, lập và lưu tài liệu kiểm chứng ngay khi hoàn thành.
        - Lãnh đạo \(unit) thường xuyên kiểm tra, đôn đốc, kịp thời tháo gỡ khó khăn.
        """
    }

    private func upkeep(_ year: Int) -> String {
        """
        Cán bộ, công chức theo nhiệm vụ được giao tiếp tục duy trì các tiêu chí, tiêu chí thành phần đã đạt điểm tối đa \
        năm \(year); thu thập tài liệu kiểm chứng đầy đủ, đúng thời gian.
        """
    }

    private func execution(_ unit: String) -> String {
        """
        - Cán bộ, công chức có tên trong Phụ lục tổ chức thực hiện biện pháp được giao, báo cáo kết quả khi hoàn thành \
        hoặc khi có khó khăn ngoài thẩm quyền.
        - Công chức đầu mối cải cách hành chính theo dõi, đôn đốc, tổng hợp kết quả báo cáo lãnh đạo \(unit).
        """
    }

    /// Says no more than what was written: who looked into causes, and when, nobody told the program.
    private func organised(_ unit: String, _ year: Int, _ plan: RemediationPlan) -> String? {
        guard !plan.items.isEmpty else { return nil }
        let written = plan.items.count { !$0.measures.isEmpty }
        let share =
            switch written {
            case 0: "chưa ghi biện pháp khắc phục cho nội dung nào"
            case plan.items.count: "các nội dung đều đã có biện pháp khắc phục"
            default: "đã có biện pháp khắc phục cho \(written) nội dung"
            }
        return """
            Theo kết quả Chỉ số cải cách hành chính năm \(year), \(unit) có \(plan.items.count) nội dung bị trừ điểm; \(share).
            """
    }
}
