import Wording

extension WorkbookFault: Explained {
    /// Why the file is refused and what its owner can do.
    public var problem: Problem {
        switch self {
        case .empty:
            Problem(
                "workbook.empty",
                vi: "Tệp rỗng, không có nội dung nào.", remedy: "Chọn lại tệp, hoặc lưu lại tệp từ Excel.",
                en: "The file is empty.", remedy: "Choose the file again, or save it again.")
        case .otherKind(let kind): kindProblem(kind)
        case .password, .macros: lockProblem
        case .damaged, .doctype: damageProblem
        case .tooLarge(let excess): excess.problem
        }
    }

    private func kindProblem(_ kind: FileKind) -> Problem {
        Problem(
            code: "workbook.kind",
            what: Bilingual(
                vi: "Tệp này là \(kind.name.vi), không phải bảng tính XLSX.",
                en: "This file is \(kind.name.en), not an XLSX spreadsheet."),
            why: Bilingual(
                vi: "Hệ thống xem nội dung tệp, không dựa vào phần mở rộng của tên tệp.",
                en: "What a file holds is looked at, not how its name ends."),
            remedy: Bilingual(
                vi:
                    "Mở tệp bằng Excel hoặc LibreOffice, chọn Lưu thành (Save As) kiểu “Excel Workbook (*.xlsx)” rồi gửi lại.",
                en: "Open it in a spreadsheet program, save it as “Excel Workbook (*.xlsx)” and send that."))
    }

    private var lockProblem: Problem {
        if case .password = self {
            return Problem(
                code: "workbook.password",
                what: Bilingual(vi: "Tệp được đặt mật khẩu mở.", en: "A password protects the file."),
                why: Bilingual(
                    vi: "Hệ thống không đọc được tệp đã mã hóa.", en: "What is encrypted can not be read here."),
                remedy: Bilingual(
                    vi: "Gỡ mật khẩu trong Excel (Tệp, Thông tin, Bảo vệ sổ làm việc), lưu lại rồi gửi lại.",
                    en: "Take the password off in Excel (File, Info, Protect Workbook), save and send again."))
        }
        return Problem(
            code: "workbook.macros",
            what: Bilingual(vi: "Tệp có macro.", en: "The file carries macros."),
            why: Bilingual(
                vi: "Macro là chương trình có thể gây hại nên không được nhận.",
                en: "Macros are programs that can do harm, so they are not accepted."),
            remedy: Bilingual(
                vi: "Lưu thành (Save As) kiểu “Excel Workbook (*.xlsx)”, là kiểu không có macro, rồi gửi lại.",
                en: "Save it as “Excel Workbook (*.xlsx)”, which has none, and send that."))
    }

    private var damageProblem: Problem {
        let remedy = Bilingual(
            vi: "Mở tệp bằng Excel hoặc LibreOffice, kiểm tra nội dung, lưu lại rồi gửi lại.",
            en: "Open it in a spreadsheet program, check it, save it and send it again.")
        if case .doctype(let part) = self {
            return Problem(
                code: "workbook.doctype",
                what: Bilingual(
                    vi: "Phần “\(part)” trong tệp khai báo DOCTYPE, bảng tính thật không có khai báo này.",
                    en: "The part “\(part)” declares a DOCTYPE, which no real spreadsheet does."),
                why: Bilingual(
                    vi: "Khai báo này dùng được để đọc trộm hoặc làm treo máy chủ.",
                    en: "It can be used to spy on the server or to stop it."),
                remedy: remedy)
        }
        let part = if case .damaged(let part) = self { part } else { "" }
        return Problem(
            code: "workbook.damaged",
            what: Bilingual(
                vi: "Tệp bị hỏng hoặc không phải do chương trình bảng tính lưu (ở phần “\(part)”).",
                en: "The file is damaged, or no spreadsheet program saved it (in the part “\(part)”)."),
            remedy: remedy)
    }
}

extension WorkbookFault.FileKind {
    fileprivate var name: Bilingual {
        switch self {
        case .excel97: Bilingual(vi: "bảng tính Excel 97–2003 (.xls)", en: "an Excel 97–2003 workbook (.xls)")
        case .binaryWorkbook: Bilingual(vi: "bảng tính nhị phân (.xlsb)", en: "a binary workbook (.xlsb)")
        case .openDocument: Bilingual(vi: "tệp OpenDocument", en: "an OpenDocument file")
        case .word: Bilingual(vi: "văn bản Word", en: "a Word document")
        case .slides: Bilingual(vi: "bản trình chiếu", en: "a presentation")
        case .pdf: Bilingual(vi: "tệp PDF", en: "a PDF file")
        case .picture: Bilingual(vi: "tệp ảnh", en: "a picture")
        case .webPage: Bilingual(vi: "trang web (HTML)", en: "a web page (HTML)")
        case .archive: Bilingual(vi: "tệp nén", en: "an archive")
        case .text: Bilingual(vi: "tệp văn bản thuần (có thể là CSV)", en: "a plain text file (perhaps CSV)")
        case .unknown: Bilingual(vi: "tệp không rõ loại", en: "of no known kind")
        }
    }
}
