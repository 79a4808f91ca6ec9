import Markup
import Wording

/// What a person sees where a page could not be given: what happened, why, and what to do (trang báo lỗi).
public struct ErrorPage: Sendable {
    /// The status of the answer.
    public var status: Int
    public var problem: Problem
    /// The id under which the fault stands in the log, where it is ours.
    public var id: String?

    /// A page for any problem.
    public init(status: Int, problem: Problem, id: String? = nil) {
        (self.status, self.problem, self.id) = (status, problem, id)
    }

    public func markup(in frame: Frame) -> Markup {
        let language = frame.language
        let title = language("Lỗi: ", "Error: ") + problem.what.text(in: language)
        return frame.page(
            title: title,
            main: """
                <div class="failure">
                <p class="status">\(status)</p>
                <h1>\(problem.what.text(in: language))</h1>
                \(problem.why.map { why -> Markup in "<p>\(why.text(in: language))</p>" })
                <p>\(problem.remedy.text(in: language))</p>
                \(reference(in: language))
                <p><a class="button" href="\(Path.home.text)">\(language("Về trang đầu", "To the first page"))</a></p>
                </div>
                """)
    }

    private func reference(in language: Language) -> Markup? {
        id.map { "<p>\(language("Mã lỗi", "Error id")): <code>\($0)</code></p>" }
    }
}

extension ErrorPage {
    /// Nothing stands at this address, or nothing that this person may see.
    public static let notFound = ErrorPage(
        status: 404,
        problem: Problem(
            code: "page.404", what: Bilingual(vi: "Không tìm thấy trang này", en: "This page was not found"),
            why: Bilingual(
                vi: "Địa chỉ có thể đã đổi, gõ thiếu, hoặc trang không dành cho tài khoản đang dùng.",
                en: "The address may have changed, may be incomplete, or the page is not for this account."),
            remedy: Bilingual(
                vi: "Kiểm tra lại địa chỉ, hoặc đi từ trang đầu.", en: "Check the address, or start at the first page.")
        ))

    /// Somebody is signed in but may not do this.
    public static let forbidden = ErrorPage(
        status: 403,
        problem: Problem(
            code: "page.403", what: Bilingual(vi: "Việc này cần quyền khác", en: "This needs another right"),
            why: Bilingual(
                vi: "Tài khoản đang dùng không có quyền làm việc này.", en: "The account in use may not do this."),
            remedy: Bilingual(
                vi: "Đăng nhập bằng tài khoản có quyền, hoặc đề nghị quản trị viên cấp quyền.",
                en: "Sign in with an account that may, or ask the administrator for the right.")))

    /// The fault is ours or the machine's; `id` leads to the log.
    public static func failure(id: String) -> ErrorPage {
        ErrorPage(
            status: 500,
            problem: Problem(
                code: "page.500", what: Bilingual(vi: "Phần mềm gặp lỗi", en: "The program failed"),
                why: Bilingual(
                    vi: "Lỗi này không do thao tác của ông/bà; dữ liệu đã lưu không bị ảnh hưởng.",
                    en: "Nothing you did caused this; what was saved is not affected."),
                remedy: Bilingual(
                    vi: "Thử lại sau ít phút. Nếu vẫn lỗi, báo quản trị viên kèm mã lỗi dưới đây.",
                    en: "Try again in a few minutes. If it fails again, give the id below to the administrator.")),
            id: id)
    }

    /// What was sent can not be answered.
    public static func refused(_ status: Int) -> ErrorPage {
        ErrorPage(
            status: status,
            problem: Problem(
                code: "page.refused",
                what: Bilingual(vi: "Không xử lý được yêu cầu này", en: "This request can not be answered"),
                remedy: Bilingual(
                    vi: "Quay lại trang trước và thử lại.", en: "Go back to the page before and try again.")))
    }
}
