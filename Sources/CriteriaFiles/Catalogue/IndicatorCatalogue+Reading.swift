import ParIndex
import Wording

extension IndicatorCatalogue {
    /// Reads a file with the parts "catalogue" and "groups".
    static func read(_ node: YAMLNode, _ faults: Faults) -> IndicatorCatalogue? {
        Fields.read(node, faults) { fields in
            let header = fields.required("catalogue", header)
            let groups = fields.required("groups", Scalar.list(group)) ?? []
            guard var catalogue = header else { return nil }
            catalogue.groups = groups
            return catalogue
        }
    }

    private static func header(_ node: YAMLNode, _ faults: Faults) -> IndicatorCatalogue? {
        Fields.read(node, faults) { fields in
            let slug = fields.required("slug", Scalar.slug)
            let title = fields.required("title", Scalar.text)
            let standing = fields.required("standing", Scalar.word(CriteriaSet.Standing.self))
            let source = fields.required("source", source)
            let from = fields.required("from", Scalar.day)
            let notes = fields.list("notes", Scalar.text)
            guard let slug, let title, let standing, let source, let from else { return nil }
            return IndicatorCatalogue(
                slug: slug, title: title, standing: standing, source: source, from: from, groups: [], notes: notes)
        }
    }

    private static func source(_ node: YAMLNode, _ faults: Faults) -> Source? {
        Fields.read(node, faults) { fields in
            let document = fields.required("document", Scalar.text)
            let (place, remark) = (fields.optional("place", Scalar.text), fields.optional("remark", Scalar.text))
            return document.map { Source(document: $0, place: place, remark: remark) }
        }
    }

    private static func group(_ node: YAMLNode, _ faults: Faults) -> Group? {
        Fields.read(node, faults) { fields in
            let code = fields.required("code", Scalar.code)
            let title = fields.required("title", Scalar.text)
            let indicators = fields.list("indicators", StatisticalIndicator.read)
            guard let code, let title else { return nil }
            return Group(code: code, title: title, indicators: indicators)
        }
    }
}

extension StatisticalIndicator {
    fileprivate static func read(_ node: YAMLNode, _ faults: Faults) -> StatisticalIndicator? {
        Fields.read(node, faults) { fields in
            let code = fields.required("code", Scalar.code)
            let label = fields.required("label", Scalar.text)
            let kind = fields.required("type", Scalar.word(Kind.self))
            let aliases = fields.list("aliases", Scalar.text)
            let unit = fields.optional("unit", Scalar.text)
            let codes = fields.optional("codes", Keyed.reader(Scalar.text, Scalar.text)) ?? [:]
            let parent = fields.optional("of", Scalar.code)
            let levels = fields.list("levels", Scalar.word(Level.self))
            let note = fields.optional("note", Scalar.text)
            guard let code, let label, let kind else { return nil }
            return StatisticalIndicator(
                code: code, aliases: aliases, label: label, unit: unit, kind: kind, codes: codes, parent: parent,
                levels: levels, note: note)
        }
    }
}
