/// Documents on paper: a template and its facts become a tagged PDF that needs nothing of the machine.
@NullMarked
package vn.ocop.documents;

import org.jspecify.annotations.NullMarked;
