import Wording

extension PaperFault: Explained {
    /// Why the file is refused and what its owner can do.
    public var problem: Problem {
        switch self {
        case .empty:
            Problem(
                "paper.empty", vi: "Tệp rỗng, không có nội dung nào.", remedy: "Chọn lại tệp, hoặc lưu lại từ Word.",
                en: "The file is empty.", remedy: "Choose the file again, or save it again.")
        case .otherKind(let kind):
            Problem(
                "paper.kind", vi: "Tệp này là \(kind.name.vi), không phải văn bản DOCX.",
                remedy: "Mở tệp bằng Word hoặc LibreOffice, lưu thành kiểu “Word Document (*.docx)” rồi dùng tệp đó.",
                en: "This file is \(kind.name.en), not a DOCX document.",
                remedy: "Open it in a word processor, save it as “Word Document (*.docx)” and use that.")
        case .password:
            Problem(
                "paper.password", vi: "Tệp được đặt mật khẩu mở nên không đọc được.",
                remedy: "Gỡ mật khẩu trong Word (Tệp, Thông tin, Bảo vệ tài liệu), lưu lại rồi thử lại.",
                en: "A password protects the file, so it can not be read.",
                remedy: "Take the password off in Word (File, Info, Protect Document), save and try again.")
        case .macros:
            Problem(
                "paper.macros", vi: "Tệp có macro, là chương trình có thể gây hại, nên không được nhận.",
                remedy: "Lưu thành kiểu “Word Document (*.docx)”, là kiểu không có macro, rồi thử lại.",
                en: "The file carries macros, programs that can do harm, and is not accepted.",
                remedy: "Save it as “Word Document (*.docx)”, which has none, and try again.")
        case .damaged, .doctype: damage
        case .tooLarge(let excess): excess.problem
        }
    }

    private var damage: Problem {
        if case .doctype(let part) = self {
            return Problem(
                "paper.doctype", vi: "Phần “\(part)” trong tệp khai báo DOCTYPE, văn bản thật không có khai báo này.",
                remedy: "Mở tệp bằng Word hoặc LibreOffice, kiểm tra nội dung, lưu lại rồi thử lại.",
                en: "The part “\(part)” declares a DOCTYPE, which no real document does.",
                remedy: "Open it in a word processor, check it, save it and try again.")
        }
        let part = if case .damaged(let part) = self { part } else { "" }
        return Problem(
            "paper.damaged",
            vi: "Tệp bị hỏng hoặc không phải do chương trình soạn thảo lưu (ở phần “\(part)”).",
            remedy:
                "Mở tệp bằng Word hoặc LibreOffice, kiểm tra nội dung, lưu lại rồi thử lại; nếu không mở được, xin lại tệp gốc.",
            en: "The file is damaged, or no word processor saved it (in the part “\(part)”).",
            remedy:
                "Open it in a word processor, check it, save it and try again; if it does not open, ask for the original."
        )
    }
}

extension PaperFault.FileKind {
    fileprivate var name: Bilingual {
        switch self {
        case .word97: Bilingual(vi: "văn bản Word 97–2003 (.doc)", en: "a Word 97–2003 document (.doc)")
        case .spreadsheet: Bilingual(vi: "bảng tính", en: "a spreadsheet")
        case .slides: Bilingual(vi: "bản trình chiếu", en: "a presentation")
        case .openDocument: Bilingual(vi: "tệp OpenDocument", en: "an OpenDocument file")
        case .pdf: Bilingual(vi: "tệp PDF", en: "a PDF file")
        case .archive: Bilingual(vi: "tệp nén", en: "an archive")
        case .unknown: Bilingual(vi: "tệp không rõ loại", en: "of no known kind")
        }
    }
}

extension PaperFault.Excess {
    fileprivate var problem: Problem {
        Problem(
            code: "paper.size", what: what,
            why: Bilingual(
                vi: "Giới hạn này giữ cho máy không bị một tệp làm treo.",
                en: "The limit keeps one file from stopping the machine."),
            remedy: Bilingual(
                vi: "Bỏ ảnh và nội dung thừa, hoặc tách tệp, lưu lại rồi thử lại.",
                en: "Take out pictures and what is not needed, or split the file; save and try again."))
    }

    private var what: Bilingual {
        switch self {
        case .bytes(let found, let limit):
            Bilingual(
                vi: "Tệp lớn \((found >> 20) + 1) MB, chỉ đọc đến \(limit >> 20) MB.",
                en: "The file has \((found >> 20) + 1) MB; \(limit >> 20) MB are read.")
        case .parts(let limit):
            Bilingual(vi: "Tệp gồm quá \(limit) phần.", en: "The file has more than \(limit) parts.")
        case .unpacked(let part):
            Bilingual(
                vi: "Phần “\(part)” trong tệp nở ra quá lớn khi giải nén.",
                en: "The part “\(part)” grows beyond measure when it is unpacked.")
        case .paragraphs(let limit):
            Bilingual(
                vi: "Văn bản có quá \(Numbers.count(limit)) đoạn.",
                en: "The document has more than \(Numbers.count(limit, in: .en)) paragraphs.")
        case .cells(let limit):
            Bilingual(
                vi: "Văn bản có quá \(Numbers.count(limit)) ô bảng.",
                en: "The document has more than \(Numbers.count(limit, in: .en)) cells.")
        case .runs(let limit):
            Bilingual(
                vi: "Văn bản có đoạn đổi định dạng quá \(Numbers.count(limit)) lần.",
                en: "A paragraph changes its look more than \(Numbers.count(limit, in: .en)) times.")
        case .letters(let limit):
            Bilingual(
                vi: "Văn bản có quá \(Numbers.count(limit)) chữ cái.",
                en: "The document has more than \(Numbers.count(limit, in: .en)) characters.")
        case .entries(let part, let limit):
            Bilingual(
                vi: "Phần “\(part)” trong tệp có quá \(Numbers.count(limit)) mục.",
                en: "The part “\(part)” has more than \(Numbers.count(limit, in: .en)) entries.")
        case .levels(let part):
            Bilingual(
                vi: "Phần “\(part)” trong tệp lồng nhau quá nhiều cấp.",
                en: "The part “\(part)” is nested too deeply.")
        }
    }
}
