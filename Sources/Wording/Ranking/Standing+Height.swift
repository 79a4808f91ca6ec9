import ParIndex

extension Standing {
    /// Which of the different scores a place under `.dense` is, the first in words: "cao nhất", "cao thứ 2".
    public var height: Bilingual {
        position == 1
            ? Bilingual(vi: "cao nhất", en: "the highest")
            : Bilingual(vi: "cao thứ \(position)", en: "place \(position)")
    }
}
