import Wording

/// One file that was not taken (tệp bị từ chối), with its name and the reason.
public struct UploadRefusal: Explained, Hashable {
    /// As the person named it, fit to be shown; with its folders where it came in a ZIP.
    public let name: String
    public let fault: UploadFault

    /// The refusal of the file of that name.
    public init(_ name: String, _ fault: UploadFault) {
        (self.name, self.fault) = (UploadName.shown(name), fault)
    }

    /// The sentences, beginning with the name of the file.
    public var problem: Problem { Problem(fault.problem, atVi: "Tệp “\(name)”", en: "File “\(name)”") }
}
