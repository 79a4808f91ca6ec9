import Documents
import ParIndex
import Tables

extension SamplePaper {
    /// Domains with maximum, own and council's points: a header of two rows, a row that sums up.
    static let domains: DocumentTable = {
        let header: [DocumentTable.Row] = [
            .init([
                .init("STT", rows: 2), .init("Lĩnh vực", rows: 2), .init("Điểm tối đa", rows: 2),
                .init("Điểm đạt", columns: 2), .init("Bị trừ", rows: 2),
            ]),
            .init(["Tự chấm", "Hội đồng"]),
        ]
        let titles = [
            ("Công tác chỉ đạo, điều hành", 17, 14, 10), ("Cải cách thể chế", 9, 8, 8),
            ("Cải cách thủ tục hành chính", 18, 16, 16), ("Cải cách tổ chức bộ máy", 5, 5, 5),
            ("Cải cách chế độ công vụ", 19, 18, 17), ("Cải cách tài chính công", 10, 10, 9),
            ("Chính quyền điện tử, chính quyền số", 13, 10, 7), ("Tác động đến kinh tế – xã hội", 9, 9, 9),
        ]
        let rows = titles.enumerated().map { number, domain in
            DocumentTable.Row(
                [figure(number + 1), .init(Passage(domain.0))]
                    + [domain.1, domain.2, domain.3, domain.1 - domain.3].map(figure))
        }
        let sum = DocumentTable.Row(
            [.init("Tổng số", columns: 2, alignment: .centre)] + [100, 90, 81, 19].map(figure), isHeading: true)
        return DocumentTable(
            [
                .init("STT", share: 7, .centre, kind: .count), .init("Lĩnh vực", share: 45),
                .init("Điểm tối đa", share: 12, .centre, kind: .number(decimals: nil)),
                .init("Tự chấm", share: 12, .centre, kind: .number(decimals: nil)),
                .init("Hội đồng", share: 12, .centre, kind: .number(decimals: nil)),
                .init("Bị trừ", share: 12, .centre, kind: .number(decimals: nil)),
            ], caption: "Bảng 1. Kết quả chấm điểm theo lĩnh vực", header: header, rows: rows + [sum])
    }()

    /// So many criteria with reason and measure, as a remediation report lists them.
    public static func criteria(_ count: Int) -> DocumentTable {
        let rows = (1...count).map { number in
            DocumentTable.Row([
                figure(number), .init(Passage("\(number % 8 + 1).\(number % 6 + 1).\(number % 4 + 1)")),
                "Thực hiện chế độ báo cáo cải cách hành chính định kỳ theo hướng dẫn", figure(2), figure(number % 3),
                .init([.bound("Báo cáo gửi chậm \(number % 9 + 1) ngày so với thời hạn", to: "reason/\(number)")]),
                "Đã giao công chức Văn phòng – Thống kê theo dõi, gửi trước hạn từ quý II",
            ])
        }
        return DocumentTable(
            [
                .init("STT", share: 6, .centre, kind: .count), .init("Mã", share: 8, .centre),
                .init("Tiêu chí", share: 28), .init("Tối đa", share: 8, .centre, kind: .number(decimals: nil)),
                .init("Đạt", share: 8, .centre, kind: .number(decimals: nil)), .init("Lý do", share: 21),
                .init("Đã khắc phục", share: 21),
            ], rows: rows)
    }

    static let evidence = DocumentTable(
        [
            .init("STT", share: 8, .centre, kind: .count), .init("Tiêu chí", share: 12, .centre),
            .init("Tên tài liệu", share: 50), .init("Ngày", share: 15, .centre, kind: .day),
            .init("Ghi chú", share: 15),
        ],
        rows: [
            .init([.init("Lĩnh vực 1. Chỉ đạo, điều hành", columns: 5)], isHeading: true),
            .init([
                figure(1), .init("1.2", rows: 2), "Báo cáo 12/BC-UBND quý I năm 2024",
                .init("18/3/2024", value: .day("2024-03-18")), "",
            ]),
            .init([
                figure(2), "Báo cáo 16/BC-UBND chuyên đề", .init("02/4/2024", value: .day("2024-04-02")), "Bản ký số",
            ]),
        ])

    static let dossiers = DocumentTable(
        [
            .init("Lĩnh vực", share: 30), .init("Tiếp nhận", share: 12, .right, kind: .count),
            .init("Trực tuyến", share: 12, .right, kind: .count), .init("Trực tiếp", share: 12, .right, kind: .count),
            .init("Đúng hạn", share: 12, .right, kind: .count), .init("Quá hạn", share: 12, .right, kind: .count),
            .init("Ghi chú", share: 20),
        ],
        rows: [
            .init(["Hộ tịch", figure(96), figure(94), figure(2), figure(96), figure(0), ""]),
            .init(["Chứng thực", figure(74), figure(70), figure(4), figure(73), figure(1), "Chậm do mất điện"]),
        ])

    /// A figure that a sheet can count with.
    static func figure(_ number: Int) -> DocumentTable.Cell {
        .init(.init("\(number)", origin: .bound(source: "figure")), value: .count(number))
    }
}
