package org.twinhall.domain.registry;

import com.ibm.icu.text.Normalizer2;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.apache.lucene.analysis.icu.ICUNormalizer2Filter;
import org.apache.lucene.analysis.icu.segmentation.DefaultICUTokenizerConfig;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * How texts become the words that the index holds, and typed words the ones looked for. Words are as Unicode separates them; what is
 * written without spaces in Chinese, Japanese and Korean is taken by every two characters.
 */
final class IndexedWords extends Analyzer {
    /** Without accents, case, width and the like: {@code Medellín} is {@code medellin}. */
    static final IndexedWords FOLDED = new IndexedWords(true);
    /** With its accents: {@code Münster} is {@code münster}, and not {@code munster}. */
    static final IndexedWords EXACT = new IndexedWords(false);

    /** Signs that Unicode lets stand inside a word. Readers look for what stands on either side. */
    private static final NormalizeCharMap APART =
            apart("'\u2019\u2018\u02BC\uFF07.\uFF0E\u2024:\u00B7\u2027_,;-\u2010\u2011");

    private final boolean folding;

    private IndexedWords(boolean folding) {
        this.folding = folding;
    }

    private static NormalizeCharMap apart(String signs) {
        var map = new NormalizeCharMap.Builder();
        signs.chars().forEach(sign -> map.add(Character.toString(sign), " "));
        return map.build();
    }

    @Override
    protected Reader initReader(String field, Reader reader) {
        return new MappingCharFilter(APART, reader);
    }

    @Override
    public int getPositionIncrementGap(String field) {
        // Two names side by side are not one.
        return 10;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var words = new ICUTokenizer(new DefaultICUTokenizerConfig(false, true));
        TokenStream plain = folding
                ? new ICUFoldingFilter(words)
                : new ICUNormalizer2Filter(words, Normalizer2.getNFKCCasefoldInstance());
        return new TokenStreamComponents(words, new CJKBigramFilter(plain));
    }

    /** The words of a text in their order; the same one may come twice. */
    List<String> of(String text) {
        var words = new ArrayList<String>();
        try (var stream = tokenStream("", new StringReader(text))) {
            var word = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(word.toString());
            }
            stream.end();
            return words;
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
    }
}
