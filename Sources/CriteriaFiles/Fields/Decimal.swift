import ParIndex
import Wording

/// Readers for numbers: plain decimals with a point, exact to six places, and percentages such as "80%".
enum Decimal {
    /// Larger than any scale, and small enough that no sum of a set overflows.
    private static let mostPoints: Int64 = 1_000_000 * Millionths.one

    /// A number of points.
    static func points(_ node: YAMLNode, _ faults: Faults) -> Points? {
        guard let text = Scalar.text(node, faults) else { return nil }
        return millionths(text, node.place, faults).flatMap { held(Points(millionths: $0), node, faults) }
    }

    private static func held(_ points: Points, _ node: YAMLNode, _ faults: Faults) -> Points? {
        guard points.millionths.magnitude <= mostPoints.magnitude else {
            faults.add(at: node.place, NumberFault.tooLarge(node.text ?? ""))
            return nil
        }
        return points
    }

    /// A figure in its own unit; "80%" is the figure 80.
    static func quantity(_ node: YAMLNode, _ faults: Faults) -> Quantity? {
        guard let text = Scalar.text(node, faults) else { return nil }
        let digits = text.hasSuffix("%") ? String(text.dropLast()) : text
        return millionths(digits, node.place, faults).map(Quantity.init(millionths:))
    }

    /// A percentage, which must bear its sign so that nobody reads 0.8 as 80%.
    static func percentage(_ node: YAMLNode, _ faults: Faults) -> Quantity? {
        guard let text = Scalar.text(node, faults) else { return nil }
        guard text.hasSuffix("%") else {
            faults.add(at: node.place, ShapeFault(.percentage, found: text))
            return nil
        }
        return quantity(node, faults)
    }

    /// Points as a rule may state them: a number, "max", or a share of the maximum such as "50%".
    static func points(of maximum: Points) -> Reader<Points> {
        { node, faults in
            switch node.text {
            case "max": maximum
            case .some(let text) where text.hasSuffix("%"): share(of: maximum, node, faults)
            default: points(node, faults)
            }
        }
    }

    private static func share(of maximum: Points, _ node: YAMLNode, _ faults: Faults) -> Points? {
        percentage(node, faults).flatMap { percent in
            held(maximum.scaled(by: percent.millionths, over: 100 * Millionths.one, decimals: 6), node, faults)
        }
    }

    /// The number in millionths, or the fault that explains why it is none.
    private static func millionths(_ text: String, _ place: Place, _ faults: Faults) -> Int64? {
        if let fault = fault(in: text) {
            faults.add(at: place, fault)
            return nil
        }
        guard let millionths = Millionths.parse(text) else {
            faults.add(at: place, NumberFault.tooLarge(text))
            return nil
        }
        return millionths
    }

    /// What keeps `text` from being a plain decimal, but for its size.
    static func fault(in text: String) -> NumberFault? {
        let unsigned = text.hasPrefix("-") ? text.dropFirst() : text[...]
        let parts = unsigned.split(separator: ".", omittingEmptySubsequences: false)
        if parts.count <= 2, parts.allSatisfy(isDigits) {
            return parts.count == 2 && parts[1].count > 6 ? .tooManyDecimals(text) : nil
        }
        guard isDigits(unsigned.prefix(1)), isDigits(unsigned.suffix(1)) else { return .notNumber(text) }
        let signs = unsigned.filter { !isDigits(String($0)) }
        if signs == "," { return .comma(text) }
        if signs.allSatisfy({ "eE+-.".contains($0) }), signs.contains(where: { "eE".contains($0) }) {
            return .exponent(text)
        }
        return signs.allSatisfy { "_., ".contains($0) } ? .grouping(text) : .notNumber(text)
    }

    private static func isDigits(_ text: some StringProtocol) -> Bool {
        !text.isEmpty && text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }
}
