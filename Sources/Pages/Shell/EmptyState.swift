import Markup

/// What stands where a list has nothing to show: that it is so, and what leads on.
enum EmptyState {
    static func markup(_ what: String, _ next: String) -> Markup {
        "<div class=\"empty\"><p><strong>\(what)</strong></p><p>\(next)</p></div>"
    }
}
