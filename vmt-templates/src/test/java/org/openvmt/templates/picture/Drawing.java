// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** A picture as a parser of somebody else's reads it, and where its texts lie. */
public final class Drawing {

    private static final int HEIGHT_ABOVE = 10;
    private static final int HEIGHT_BELOW = 2;

    private final Document document;

    /** A text with the box around it. */
    private record Text(String words, int left, int right, int foot) {

        boolean meets(Text other) {
            return left < other.right
                    && other.left < right
                    && foot - HEIGHT_ABOVE < other.foot + HEIGHT_BELOW
                    && other.foot - HEIGHT_ABOVE < foot + HEIGHT_BELOW;
        }
    }

    private Drawing(Document document) {
        this.document = document;
    }

    public static Drawing read(String svg) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setNamespaceAware(true);
            return new Drawing(factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg))));
        } catch (Exception e) {
            throw new AssertionError("the picture is not well-formed: " + e.getMessage(), e);
        }
    }

    public String words() {
        return document.getDocumentElement().getTextContent();
    }

    /** Nothing is clipped, and no text lies on another one. */
    public void isReadable() {
        Element root = document.getDocumentElement();
        assertThat(root.getAttribute("role")).isEqualTo("img");
        assertThat(root.getElementsByTagName("title").item(0).getTextContent()).isNotBlank();
        assertThat(root.getElementsByTagName("desc").item(0).getTextContent()).isNotBlank();
        assertThat(root.getElementsByTagName("script").getLength()).isZero();
        int width = Integer.parseInt(root.getAttribute("width"));
        int height = Integer.parseInt(root.getAttribute("height"));
        List<Text> texts = texts();
        assertThat(texts).isNotEmpty().allSatisfy(text -> {
            assertThat(text.left()).as(text.words()).isNotNegative();
            assertThat(text.right()).as(text.words()).isLessThanOrEqualTo(width);
            assertThat(text.foot()).as(text.words()).isBetween(HEIGHT_ABOVE, height - HEIGHT_BELOW);
        });
        for (int i = 0; i < texts.size(); i++) {
            Text one = texts.get(i);
            assertThat(texts.subList(i + 1, texts.size()))
                    .filteredOn(other -> other.meets(one))
                    .as("on " + one)
                    .isEmpty();
        }
    }

    private List<Text> texts() {
        List<Text> texts = new ArrayList<>();
        var elements = document.getElementsByTagName("text");
        for (int i = 0; i < elements.getLength(); i++) {
            Element element = (Element) elements.item(i);
            String ink = element.getAttribute("class");
            String words = element.getTextContent();
            int size = ink.contains("title") ? 18 : ink.contains("head") ? 13 : 12;
            boolean bold = ink.contains("bold") || ink.contains("title") || ink.contains("head") || ink.contains("tlp");
            int wide = Lettering.width(words, size, bold);
            int x = Integer.parseInt(element.getAttribute("x"));
            int left = ink.contains("mid") ? x - wide / 2 : x;
            if (!words.isEmpty()) {
                texts.add(new Text(words, left, left + wide, Integer.parseInt(element.getAttribute("y"))));
            }
        }
        return texts;
    }
}
