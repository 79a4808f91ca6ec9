/// Something wrong as a person is told of it (vấn đề): what, why, and what to do.
public struct Problem: Hashable, Sendable {
    /// Stable and unique, such as "set.sum.components"; programs and documents may rely on it.
    public let code: String

    /// What is wrong, one sentence with the values in it.
    public let what: Bilingual

    /// Why it matters or how it was found, where that is not plain from `what`.
    public let why: Bilingual?

    /// What the reader can do.
    public let remedy: Bilingual

    /// A problem from its sentences.
    public init(code: String, what: Bilingual, why: Bilingual? = nil, remedy: Bilingual) {
        (self.code, self.what, self.why, self.remedy) = (code, what, why, remedy)
    }

    /// A problem of one place among several, which is named before it: "Dòng 3: …".
    ///
    /// - Parameter code: where it is told under a code of its own.
    public init(code: String? = nil, _ problem: Problem, atVi vi: String, en: String) {
        self = Problem(
            code: code ?? problem.code,
            what: Bilingual(vi: "\(vi): \(problem.what.vi)", en: "\(en): \(problem.what.en)"), why: problem.why,
            remedy: problem.remedy)
    }

    /// A problem in short form: what and remedy in Vietnamese, then both in English.
    public init(_ code: String, vi: String, remedy viRemedy: String, en: String, remedy enRemedy: String) {
        self.init(code: code, what: Bilingual(vi: vi, en: en), remedy: Bilingual(vi: viRemedy, en: enRemedy))
    }

    /// All sentences in one line.
    public func text(in language: Language = .vi) -> String {
        [what, why, remedy].compactMap { $0?.text(in: language) }.joined(separator: " ")
    }
}
