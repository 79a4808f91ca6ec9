import Wording

extension WorkbookFault.Excess {
    /// What there is too much of, and how to come below the limit.
    var problem: Problem {
        switch self {
        case .bytes(let found, let limit):
            problem(
                Bilingual(
                    vi: "Tệp lớn \(megabytes(found, .vi)) MB, chỉ nhận đến \(megabytes(limit, .vi)) MB.",
                    en: "The file has \(megabytes(found, .en)) MB; \(megabytes(limit, .en)) MB are accepted."))
        case .parts(let limit):
            problem(
                Bilingual(
                    vi: "Tệp gồm quá \(Numbers.count(limit)) phần.",
                    en: "The file has more than \(Numbers.count(limit, in: .en)) parts."))
        case .unpacked(let part):
            problem(
                Bilingual(
                    vi: "Phần “\(part)” trong tệp nở ra quá lớn khi giải nén.",
                    en: "The part “\(part)” grows beyond measure when it is unpacked."))
        case .sheets(let limit):
            problem(Bilingual(vi: "Tệp có quá \(limit) trang tính.", en: "The file has more than \(limit) sheets."))
        case .rows, .columns, .cells: gridProblem
        case .texts(let limit):
            problem(
                Bilingual(
                    vi: "Tệp có quá \(Numbers.count(limit)) đoạn chữ khác nhau.",
                    en: "The file has more than \(Numbers.count(limit, in: .en)) different texts."))
        case .levels(let part, let limit):
            problem(
                Bilingual(
                    vi: "Phần “\(part)” trong tệp lồng nhau quá \(limit) cấp.",
                    en: "The part “\(part)” is nested more than \(limit) levels deep."))
        }
    }

    private var gridProblem: Problem {
        switch self {
        case .rows(let sheet, let limit):
            problem(
                Bilingual(
                    vi: "Trang tính “\(sheet)” có dữ liệu sau dòng \(Numbers.count(limit)).",
                    en: "The sheet “\(sheet)” holds something below row \(Numbers.count(limit, in: .en))."))
        case .columns(let sheet, let limit):
            problem(
                Bilingual(
                    vi: "Trang tính “\(sheet)” có dữ liệu sau cột \(CellPlace.letters(ofColumn: limit - 1)).",
                    en: "The sheet “\(sheet)” holds something beyond column \(CellPlace.letters(ofColumn: limit - 1)).")
            )
        case .cells(let limit):
            problem(
                Bilingual(
                    vi: "Tệp có quá \(Numbers.count(limit)) ô.",
                    en: "The file has more than \(Numbers.count(limit, in: .en)) cells."))
        default: problem(Bilingual(vi: "Tệp quá lớn.", en: "The file is too large."))
        }
    }

    private func problem(_ what: Bilingual) -> Problem {
        Problem(
            code: "workbook.size", what: what,
            why: Bilingual(
                vi: "Giới hạn này giữ cho máy chủ không bị một tệp làm treo.",
                en: "The limit keeps one file from stopping the server."),
            remedy: Bilingual(
                vi: "Chỉ giữ lại trang tính cần nộp, xóa dòng, cột và ảnh thừa, lưu lại rồi gửi lại.",
                en: "Keep only the sheet that is asked for, delete what is not needed, save and send again."))
    }

    private func megabytes(_ bytes: Int, _ language: Language) -> String {
        Numbers.count((bytes + (1 << 20) - 1) >> 20, in: language)
    }
}
