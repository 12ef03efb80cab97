package dk.roedtraad.serialization.markup;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

class MarkupTest {
    @Test
    void texts_and_attributes_are_escaped() {
        Markup markup = new Markup();
        markup.element("b", "<script>alert('&')</script>", "title", "\"><script>");
        assertEquals(
                "<b title=\"&quot;&gt;&lt;script&gt;\">&lt;script&gt;alert(&#39;&amp;&#39;)&lt;/script&gt;</b>",
                markup.toString());
    }

    @Test
    void characters_that_no_document_may_hold_are_replaced_and_all_others_kept() {
        Markup markup = new Markup();
        markup.element("b", "a\u0000b\u001bc\u0085d\ud800e\ufffff æøå 🧵\t");
        assertEquals("<b>a\ufffdb\ufffdc\ufffdd\ufffde\ufffdf æøå 🧵\t</b>", markup.toString());
    }

    @Test
    void no_text_turns_the_direction_in_which_its_neighbours_are_read() {
        Markup markup = new Markup();
        markup.element("b", "a\u202eb\u2066c\u200fd\u061ce");
        assertEquals("<b>a\ufffdb\ufffdc\ufffdd\ufffde</b>", markup.toString());
    }

    @Test
    void elements_are_closed_in_order() {
        Markup markup = new Markup();
        markup.open("ul");
        markup.open("li");
        assertThrows(IllegalStateException.class, () -> markup.close("ul"));
        assertThrows(IllegalStateException.class, markup::toString);
        assertThrows(IllegalArgumentException.class, () -> markup.empty("br", "class"));
    }
}
