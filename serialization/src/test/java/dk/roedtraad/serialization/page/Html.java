package dk.roedtraad.serialization.page;

import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;

import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** Reads pages, which are well-formed. */
final class Html {
    static {
        // The module under test has no use for XML; its tests do.
        ModuleLayer.boot().findModule("java.xml").ifPresent(Html.class.getModule()::addReads);
    }

    private Html() {}

    static Document parse(String page) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(page)));
    }
}
