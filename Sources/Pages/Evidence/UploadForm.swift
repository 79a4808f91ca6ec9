import Markup
import ParIndex
import Wording

/// The form by which files are handed in; its script adds dropping, pasting, photos and going on after a broken line.
struct UploadForm {
    /// Where the files go.
    enum Goal {
        /// The binder, or by their names to criteria of one of the rounds.
        case binder(rounds: [RankingPage.Choice])
        case criterion(round: String, Code)
        case version(of: String)
    }

    var unit: UnitKey
    var goal: Goal
    var token: String
    /// The element in which the files stand once they are taken.
    var list: String?

    func markup(in language: Language) -> Markup {
        """
        <form class="upload" method="post" enctype="multipart/form-data" action="\(action.text(token: token))"\
        \(attribute: "data-pieces", pieces) data-token="\(token)"\(attribute: "data-list", list)\(attributes(in: language))>
        \(fields(in: language))
        <label><span>\(language("Chọn tệp", "Choose files"))</span>
        <input type="file" name="tep"\(attribute: "multiple", when: isMany) required accept="\(accept)"></label>
        \(isMany ? extras(in: language) : nil)
        <p><button>\(language("Tải lên", "Upload"))</button></p>
        <p class="dim">\(language(
            "PDF, DOCX, XLSX, PNG, JPEG, DOC, XLS đến 20 MB; ZIP đến 200 MB được mở ra lấy từng tệp.",
            "PDF, DOCX, XLSX, PNG, JPEG, DOC, XLS up to 20 MB; a ZIP up to 200 MB is unpacked."))</p>
        <ul class="progress" aria-live="polite"></ul>
        </form>
        """
    }

    private var accept: String { ".pdf,.docx,.xlsx,.png,.jpg,.jpeg,.doc,.xls\(isMany ? ",.zip" : "")" }

    private var isMany: Bool { if case .version = goal { false } else { true } }

    private var action: Path {
        switch goal {
        case .version(let id): .evidence(.version(id))
        case .binder, .criterion: .evidence(.uploads(unit))
        }
    }

    private var pieces: String? { isMany ? Path.evidence(.pieces(unit)).text : nil }

    private func fields(in language: Language) -> Markup? {
        switch goal {
        case .version: nil
        case .criterion(let round, let code):
            """
            <input type="hidden" name="dot" value="\(round)"><input type="hidden" name="tieu-chi" value="\(code.text)">
            <label><span>\(language("Trang, mục dẫn chiếu", "Page or section cited"))</span>
            <input name="trang" maxlength="200" placeholder="\(language("trang 3, mục II", "page 3, section II"))"></label>
            """
        case .binder(let rounds):
            """
            <label><span>\(language("Gắn theo mã ở đầu tên tệp (3.4.1_….pdf)", "By the code at the start of the name"))</span>
            <select name="dot"><option value="">\(language("Chỉ lưu vào hồ sơ", "Keep in the binder only"))</option>\
            \(rounds.map { round -> Markup in "<option value=\"\(round.key)\">\(round.title)</option>" })</select></label>
            """
        }
    }

    /// Shown by the script only, since they need it.
    private func extras(in language: Language) -> Markup {
        """
        <p class="extras" hidden><button type="button" data-folder>\(language("Chọn cả thư mục", "Choose a folder"))</button>
        <button type="button" data-photo>\(language("Chụp ảnh", "Take a photo"))</button>
        <span>\(language("hoặc kéo thả, dán (Ctrl+V) vào khung này; tệp được gửi ngay khi chọn",
            "or drop or paste (Ctrl+V) here; files are sent as soon as they are chosen"))</span></p>
        """
    }

    /// The words of the script.
    private func attributes(in language: Language) -> Markup {
        """
         data-sending="\(language("đang gửi", "sending"))" data-waiting="\(language("mất kết nối, sẽ gửi tiếp",
            "line broken, will go on"))" data-checking="\(language("đang kiểm tra", "being checked"))" \
        data-done="\(language("Xem danh sách đã cập nhật", "See the new list"))" \
        data-failed="\(language("không gửi được, hãy thử lại", "could not be sent, try again"))"
        """
    }
}
