import Markup
import Wording

/// What stands above a form that was refused: what, why, and what to do.
enum FaultNotice {
    static func markup(_ problem: Problem?, in language: Language) -> Markup? {
        problem.map { problem in
            """
            <div class="notice" role="alert"><p><strong>\(problem.what.text(in: language))</strong></p>
            \(problem.why.map { why -> Markup in "<p>\(why.text(in: language))</p>" })
            <p>\(problem.remedy.text(in: language))</p></div>
            """
        }
    }
}
