import CriteriaFiles
import ParIndex

/// The criteria sets and catalogues compiled into the program.
enum ShippedSets {
    /// All of them, read once.
    static let library = Library.read(folders)

    /// The sets.
    static let all = library.sets

    /// The sets by their slugs.
    static let bySlug = Dictionary(all.map { ($0.slug, $0) }) { first, _ in first }

    /// The files of each set by its slug, without worked examples.
    static let files = Dictionary(
        zip(library.folders, folders).compactMap { folder, files in
            folder.set.map { ($0.slug, SetFolder.definition(files)) }
        }
    ) { first, _ in first }

    /// Labels of statistical indicators by code.
    static let indicatorTitles = Dictionary(
        library.catalogues.flatMap(\.indicators).map { ($0.code.text, $0.label) }
    ) { first, _ in first }

    /// The files of each folder.
    static var folders: [[SourceFile]] {
        let files = ["sets/", "catalogues/"].flatMap { part in
            Shipped.files(in: part).map { SourceFile(name: part + $0.key, bytes: $0.value) }
        }
        let folders = Dictionary(grouping: files) { $0.name.split(separator: "/").dropLast().joined(separator: "/") }
        return folders.sorted { $0.key < $1.key }.map { $0.value.sorted { $0.name < $1.name } }
    }
}
