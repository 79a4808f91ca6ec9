import Wording

/// A value of a YAML file with its place: text, list or mapping, nothing else.
///
/// Words and numbers stay text, so that "3.10" as a code keeps its zero and no number ever becomes binary.
struct YAMLNode {
    /// One line of a mapping.
    struct Entry {
        let key: String
        let place: Place
        let value: YAMLNode
    }

    enum Content {
        case text(String)
        case list([YAMLNode])
        case mapping([Entry])
    }

    let content: Content
    let place: Place

    /// The text of a scalar, or `nil`.
    var text: String? {
        if case .text(let text) = content { text } else { nil }
    }
}
