import Markup
import Wording

extension Frame {
    /// The parts of the program between which the head leads.
    enum Section: CaseIterable {
        case myWork
        case rounds
        case sets
        case units
        case people

        var path: Path {
            switch self {
            case .myWork: .myWork
            case .rounds: .rounds
            case .sets: .sets
            case .units: .units()
            case .people: .people(.people())
            }
        }

        func title(in language: Language) -> String {
            switch self {
            case .myWork: language("Việc của tôi", "My work")
            case .rounds: language("Đợt đánh giá", "Rounds")
            case .sets: language("Bộ tiêu chí", "Criteria sets")
            case .units: language("Đơn vị", "Units")
            case .people: language("Tài khoản", "Accounts")
            }
        }
    }

    /// A page above the one shown.
    struct Crumb {
        var title: String
        var path: Path

        init(_ title: String, _ path: Path) {
            (self.title, self.path) = (title, path)
        }
    }

    func head(_ current: Section?) -> Markup {
        """
        <header class="head">
        <a class="brand" href="\(Path.home.text)"><svg viewBox="0 0 24 24" aria-hidden="true"><path d="M3 21V11h4v10zM10 \
        21V3h4v18zM17 21v-7h4v7z"/></svg><b>ParIndex</b></a>
        <nav aria-label="\(language("Mục chính", "Main"))"><ul>\(sections.map { link($0, current: current) })</ul>\
        </nav>
        <div class="who">\(visitorMarkup)<a class="switch" href="\(Path.finder().text)" data-finder>\(language("Tìm", "Find"))</a> \(languageSwitch)</div>
        </header>
        """
    }

    /// One's own work is for those who are signed in, accounts for those who keep some.
    private var sections: [Section] {
        Section.allCases.filter { section in
            switch section {
            case .myWork: visitor != nil
            case .people: visitor?.keepsAccounts == true
            case .rounds, .sets, .units: true
            }
        }
    }

    private func link(_ section: Section, current: Section?) -> Markup {
        """
        <li><a href="\(section.path.text)"\(attribute: "aria-current", section == current ? "true" : nil)>\
        \(section.title(in: language))</a></li>
        """
    }

    private var languageSwitch: Markup {
        let other: Language = language == .vi ? .en : .vi
        return """
            <a class="switch" href="\(path.text(switchingTo: other))" lang="\(other.rawValue)" \
            hreflang="\(other.rawValue)">\(other("Tiếng Việt", "English"))</a>
            """
    }

    private var visitorMarkup: Markup {
        guard let visitor else {
            let back = LocalAddress(path.text)
            return """
                <a class="switch" href="\(Path.people(.signIn(back: path == .home ? nil : back)).text)">\
                \(language("Đăng nhập", "Sign in"))</a>

                """
        }
        return """
            \(noticesLink(visitor.unreadNotices))
            <a class="person" data-person="\(visitor.id)" href="\(Path.people(.account).text)"><b>\(visitor.name)</b> \
            <small>\(visitor.role.text(in: language))</small></a>
            <form method="post" action="\(Path.signOut.text)">\(formTokenField)\
            <button class="plain">\(language("Đăng xuất", "Sign out"))</button></form>

            """
    }

    /// Words beside the number, which alone says nothing to whoever hears the page.
    private func noticesLink(_ unread: Int) -> Markup {
        let count: Markup? = unread > 0 ? "<b>\(unread)<span> \(language("chưa đọc", "unread"))</span></b>" : nil
        return """
            <a class="bell" href="\(Path.notices.text)" aria-label="\(language("Thông báo", "Notices"))\(unread > 0 ? ": \(unread) \(language("chưa đọc", "unread"))" : "")"><svg viewBox="0 0 24 24" aria-hidden="true"><path d="M12 2a1.5 1.5 0 \
            0 0-1.5 1.6A6 6 0 0 0 6 9.5V15l-2 3h16l-2-3V9.5a6 6 0 0 0-4.5-5.9A1.5 1.5 0 0 0 12 2zM9.5 19.5a2.5 2.5 0 0 0 5 \
            0z"/></svg><span>\(language("Thông báo", "Notices"))</span> \(count)</a>
            """
    }
}
