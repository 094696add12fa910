#include "textflag.h"

// Instructions that the assembler does not know; operands as numbers of vector registers, in its order (result last).
#define FADD4(m, n, d) WORD $(0x4E20D400 | (m)<<16 | (n)<<5 | (d))
#define FSUB4(m, n, d) WORD $(0x4EA0D400 | (m)<<16 | (n)<<5 | (d)) // d = n - m
#define FMUL4(m, n, d) WORD $(0x6E20DC00 | (m)<<16 | (n)<<5 | (d))
#define FCMGT4(m, n, d) WORD $(0x6EA0E400 | (m)<<16 | (n)<<5 | (d)) // d = n > m, all ones where true
#define BSL16(m, n, d) WORD $(0x6E601C00 | (m)<<16 | (n)<<5 | (d)) // d = n where d is set, else m
#define FADDP1(n, d) WORD $(0x7E30D800 | (n)<<5 | (d)) // d[0] = n[0] + n[1]
#define FMLAX(m, i, n, d) WORD $(0x4F801000 | ((i)&1)<<21 | (m)<<16 | ((i)>>1)<<11 | (n)<<5 | (d)) // d += n * m[i]

// LARGER leaves in d what is greater of n and m, m if neither is.
#define LARGER(m, n, d) \
	FCMGT4(m, n, d); \
	BSL16(m, n, d)

// A tile is six rows and three vectors of outputs: accumulators V0 to V17, weights V18 to V20, inputs V24 to V29.
#define ROW(x, i, a, b, c) \
	FMLAX(x, i, 18, a); \
	FMLAX(x, i, 19, b); \
	FMLAX(x, i, 20, c)

#define STEP(i) \
	VLD1.P 48(R2), [V18.S4, V19.S4, V20.S4]; \
	ROW(24, i, 0, 1, 2); \
	ROW(25, i, 3, 4, 5); \
	ROW(26, i, 6, 7, 8); \
	ROW(27, i, 9, 10, 11); \
	ROW(28, i, 12, 13, 14); \
	ROW(29, i, 15, 16, 17)

// POINTER leaves in p the address of the tile's row i, or of its last row if it has fewer.
#define POINTER(i, p) \
	MOVD $i, R13; \
	CMP  R12, R13; \
	CSEL GT, R12, R13, R13; \
	MOVW (R1)(R13<<2), R13; \
	ADD  R13<<2, R0, p

// TILE computes one tile and leaves it in V0 to V17.
#define TILE(four, rest, one, done) \
	SUB  $1, R3, R12; \
	POINTER(0, R6); \
	POINTER(1, R7); \
	POINTER(2, R8); \
	POINTER(3, R9); \
	POINTER(4, R10); \
	POINTER(5, R11); \
	MOVD w+24(FP), R2; \
	MOVD b+32(FP), R14; \
	MOVD k+40(FP), R15; \
	VLD1 (R14), [V0.S4, V1.S4, V2.S4]; \
	VLD1 (R14), [V3.S4, V4.S4, V5.S4]; \
	VLD1 (R14), [V6.S4, V7.S4, V8.S4]; \
	VLD1 (R14), [V9.S4, V10.S4, V11.S4]; \
	VLD1 (R14), [V12.S4, V13.S4, V14.S4]; \
	VLD1 (R14), [V15.S4, V16.S4, V17.S4]; \
	LSR  $2, R15, R16; \
	CBZ  R16, rest; \
four: \
	VLD1.P 16(R6), [V24.S4]; \
	VLD1.P 16(R7), [V25.S4]; \
	VLD1.P 16(R8), [V26.S4]; \
	VLD1.P 16(R9), [V27.S4]; \
	VLD1.P 16(R10), [V28.S4]; \
	VLD1.P 16(R11), [V29.S4]; \
	STEP(0); \
	STEP(1); \
	STEP(2); \
	STEP(3); \
	SUB  $1, R16; \
	CBNZ R16, four; \
rest: \
	AND $3, R15, R16; \
	CBZ R16, done; \
one: \
	VLD1R.P 4(R6), [V24.S4]; \
	VLD1R.P 4(R7), [V25.S4]; \
	VLD1R.P 4(R8), [V26.S4]; \
	VLD1R.P 4(R9), [V27.S4]; \
	VLD1R.P 4(R10), [V28.S4]; \
	VLD1R.P 4(R11), [V29.S4]; \
	STEP(0); \
	SUB  $1, R16; \
	CBNZ R16, one; \
done:

// func neonMul3(x *float32, rows *int32, n int, w, b *float32, k int, out *float32, stride int)
TEXT ·neonMul3(SB), NOSPLIT, $0-64
	MOVD x+0(FP), R0
	MOVD rows+8(FP), R1
	MOVD n+16(FP), R3
	MOVD out+48(FP), R4
	MOVD stride+56(FP), R5

tile:
	TILE(four, rest, one, done)
	VST1 [V0.S4, V1.S4, V2.S4], (R4)
	ADD  R5, R4
	VST1 [V3.S4, V4.S4, V5.S4], (R4)
	ADD  R5, R4
	VST1 [V6.S4, V7.S4, V8.S4], (R4)
	ADD  R5, R4
	VST1 [V9.S4, V10.S4, V11.S4], (R4)
	ADD  R5, R4
	VST1 [V12.S4, V13.S4, V14.S4], (R4)
	ADD  R5, R4
	VST1 [V15.S4, V16.S4, V17.S4], (R4)
	ADD  R5, R4
	ADD  $24, R1
	SUBS $6, R3
	BGT  tile
	RET

#define STORETOP(a, b, c) \
	LARGER(b, a, 30); \
	LARGER(c, 30, 31); \
	VST1 [V31.S4], (R4); \
	ADD  R5, R4

// func neonMax3(x *float32, rows *int32, n int, w, b *float32, k int, out *float32, stride int)
TEXT ·neonMax3(SB), NOSPLIT, $0-64
	MOVD x+0(FP), R0
	MOVD rows+8(FP), R1
	MOVD n+16(FP), R3
	MOVD out+48(FP), R4
	MOVD stride+56(FP), R5

tile:
	TILE(four, rest, one, done)
	STORETOP(0, 1, 2)
	STORETOP(3, 4, 5)
	STORETOP(6, 7, 8)
	STORETOP(9, 10, 11)
	STORETOP(12, 13, 14)
	STORETOP(15, 16, 17)
	ADD  $24, R1
	SUBS $6, R3
	BGT  tile
	RET

#define ROWSTEP(i) \
	VLD1.P 64(R1), [V16.S4, V17.S4, V18.S4, V19.S4]; \
	VLD1.P 64(R1), [V20.S4, V21.S4, V22.S4, V23.S4]; \
	FMLAX(24, i, 16, 0); \
	FMLAX(24, i, 17, 1); \
	FMLAX(24, i, 18, 2); \
	FMLAX(24, i, 19, 3); \
	FMLAX(24, i, 20, 4); \
	FMLAX(24, i, 21, 5); \
	FMLAX(24, i, 22, 6); \
	FMLAX(24, i, 23, 7)

// func neonRow8(x, w, b *float32, k int, out *float32)
TEXT ·neonRow8(SB), NOSPLIT, $0-40
	MOVD x+0(FP), R0
	MOVD w+8(FP), R1
	MOVD b+16(FP), R2
	MOVD k+24(FP), R3
	MOVD out+32(FP), R4
	VLD1.P 64(R2), [V0.S4, V1.S4, V2.S4, V3.S4]
	VLD1 (R2), [V4.S4, V5.S4, V6.S4, V7.S4]
	LSR  $2, R3, R5
	CBZ  R5, rest

four:
	VLD1.P 16(R0), [V24.S4]
	ROWSTEP(0)
	ROWSTEP(1)
	ROWSTEP(2)
	ROWSTEP(3)
	SUB  $1, R5
	CBNZ R5, four

rest:
	AND $3, R3, R5
	CBZ R5, done

one:
	VLD1R.P 4(R0), [V24.S4]
	ROWSTEP(0)
	SUB  $1, R5
	CBNZ R5, one

done:
	VST1.P [V0.S4, V1.S4, V2.S4, V3.S4], 64(R4)
	VST1 [V4.S4, V5.S4, V6.S4, V7.S4], (R4)
	RET

// FOLD adds the eight partial sums in V0 (0 to 3) and V1 (4 to 7) in the fixed tree and leaves the result in F0.
#define FOLD \
	FADD4(1, 0, 0); \
	VEXT $8, V0.B16, V0.B16, V1.B16; \
	FADD4(1, 0, 0); \
	FADDP1(0, 0)

// func neonNorm(in *float32, stride, rows, width int, gain, shift, x *float32, res *int32, dst *float32, out *int32, count, epsilon float32)
TEXT ·neonNorm(SB), NOSPLIT, $0-88
	MOVD  in+0(FP), R0
	MOVD  rows+16(FP), R2
	MOVD  res+56(FP), R7
	MOVD  out+72(FP), R9
	FMOVS count+80(FP), F28
	FMOVS epsilon+84(FP), F29
	FMOVS $1.0, F30

row:
	MOVD  R0, R10
	MOVD  width+24(FP), R11
	VEOR  V0.B16, V0.B16, V0.B16
	VEOR  V1.B16, V1.B16, V1.B16

sum:
	VLD1.P 32(R10), [V2.S4, V3.S4]
	FADD4(2, 0, 0)
	FADD4(3, 1, 1)
	SUBS  $32, R11
	BNE   sum
	FOLD
	FDIVS F28, F0, F0
	VDUP  V0.S[0], V4.S4 // mean

	MOVD R0, R10
	MOVD width+24(FP), R11
	VEOR V0.B16, V0.B16, V0.B16
	VEOR V1.B16, V1.B16, V1.B16

squares:
	VLD1.P 32(R10), [V2.S4, V3.S4]
	FSUB4(4, 2, 2)
	FSUB4(4, 3, 3)
	FMUL4(2, 2, 2)
	FMUL4(3, 3, 3)
	FADD4(2, 0, 0)
	FADD4(3, 1, 1)
	SUBS   $32, R11
	BNE    squares
	FOLD
	FDIVS  F28, F0, F0
	FADDS  F29, F0, F0
	FSQRTS F0, F0
	FDIVS  F0, F30, F0
	VDUP   V0.S[0], V5.S4 // inverse

	MOVD  R0, R10
	MOVD  width+24(FP), R11
	MOVD  gain+32(FP), R4
	MOVD  shift+40(FP), R5
	MOVD  dst+64(FP), R8
	MOVW.P 4(R9), R12
	ADD   R12<<2, R8, R8
	CBZ   R7, alone
	MOVD  x+48(FP), R6
	MOVW.P 4(R7), R12
	ADD   R12<<2, R6, R6

added:
	VLD1.P 32(R10), [V2.S4, V3.S4]
	VLD1.P 32(R4), [V16.S4, V17.S4]
	VLD1.P 32(R5), [V18.S4, V19.S4]
	VLD1.P 32(R6), [V20.S4, V21.S4]
	FSUB4(4, 2, 2)
	FSUB4(4, 3, 3)
	FMUL4(5, 2, 2)
	FMUL4(5, 3, 3)
	FMUL4(16, 2, 2)
	FMUL4(17, 3, 3)
	FADD4(18, 2, 2)
	FADD4(19, 3, 3)
	FADD4(20, 2, 2)
	FADD4(21, 3, 3)
	VST1.P [V2.S4, V3.S4], 32(R8)
	SUBS  $32, R11
	BNE   added
	B     next

alone:
	VLD1.P 32(R10), [V2.S4, V3.S4]
	VLD1.P 32(R4), [V16.S4, V17.S4]
	VLD1.P 32(R5), [V18.S4, V19.S4]
	FSUB4(4, 2, 2)
	FSUB4(4, 3, 3)
	FMUL4(5, 2, 2)
	FMUL4(5, 3, 3)
	FMUL4(16, 2, 2)
	FMUL4(17, 3, 3)
	FADD4(18, 2, 2)
	FADD4(19, 3, 3)
	VST1.P [V2.S4, V3.S4], 32(R8)
	SUBS  $32, R11
	BNE   alone

next:
	MOVD stride+8(FP), R1
	ADD  R1, R0
	SUB  $1, R2
	CBNZ R2, row
	RET

// ADD32 adds the 32 floats at R12 to V0 to V7.
#define ADD32 \
	VLD1.P 64(R12), [V16.S4, V17.S4, V18.S4, V19.S4]; \
	VLD1 (R12), [V20.S4, V21.S4, V22.S4, V23.S4]; \
	FADD4(16, 0, 0); \
	FADD4(17, 1, 1); \
	FADD4(18, 2, 2); \
	FADD4(19, 3, 3); \
	FADD4(20, 4, 4); \
	FADD4(21, 5, 5); \
	FADD4(22, 6, 6); \
	FADD4(23, 7, 7)

// func neonSumMax(out *float32, n, pieces int, bias, table *float32, at *int32, count int)
TEXT ·neonSumMax(SB), NOSPLIT, $0-56
	MOVD out+0(FP), R0
	MOVD n+8(FP), R1
	MOVD n+8(FP), R9
	MOVD bias+24(FP), R3
	MOVD table+32(FP), R4

outputs:
	MOVD pieces+16(FP), R2
	MOVD R4, R7
	MOVD R3, R8

piece:
	MOVD at+40(FP), R5
	MOVD count+48(FP), R6
	MOVW.P 4(R5), R12
	ADD  R12<<2, R7, R12
	VLD1.P 64(R12), [V0.S4, V1.S4, V2.S4, V3.S4]
	VLD1 (R12), [V4.S4, V5.S4, V6.S4, V7.S4]
	SUB  $1, R6
	CBZ  R6, bias

rows:
	MOVW.P 4(R5), R12
	ADD  R12<<2, R7, R12
	ADD32
	SUB  $1, R6
	CBNZ R6, rows

bias:
	MOVD R8, R12
	ADD32
	MOVD pieces+16(FP), R12
	CMP  R12, R2
	BNE  max
	VMOV V0.B16, V8.B16
	VMOV V1.B16, V9.B16
	VMOV V2.B16, V10.B16
	VMOV V3.B16, V11.B16
	VMOV V4.B16, V12.B16
	VMOV V5.B16, V13.B16
	VMOV V6.B16, V14.B16
	VMOV V7.B16, V15.B16

max:
	LARGER(0, 8, 24)
	LARGER(1, 9, 25)
	LARGER(2, 10, 26)
	LARGER(3, 11, 27)
	LARGER(4, 12, 28)
	LARGER(5, 13, 29)
	LARGER(6, 14, 30)
	LARGER(7, 15, 31)
	VMOV V24.B16, V8.B16
	VMOV V25.B16, V9.B16
	VMOV V26.B16, V10.B16
	VMOV V27.B16, V11.B16
	VMOV V28.B16, V12.B16
	VMOV V29.B16, V13.B16
	VMOV V30.B16, V14.B16
	VMOV V31.B16, V15.B16
	ADD  R9, R7
	ADD  R9, R8
	SUB  $1, R2
	CBNZ R2, piece

	VST1.P [V8.S4, V9.S4, V10.S4, V11.S4], 64(R0)
	VST1.P [V12.S4, V13.S4, V14.S4, V15.S4], 64(R0)
	ADD  $128, R3
	ADD  $128, R4
	SUBS $128, R1
	BNE  outputs
	RET

// PIECE leaves in d the sum of the three rows' next vector of a piece.
#define PIECE(l, c, r, d) \
	VLD1.P 16(l), [V16.S4]; \
	VLD1.P 16(c), [V17.S4]; \
	VLD1.P 16(r), [V18.S4]; \
	FADD4(17, 16, 16); \
	FADD4(18, 16, d)

// func neonSum3Max3(out, left, centre, right *float32, n int)
TEXT ·neonSum3Max3(SB), NOSPLIT, $0-40
	MOVD out+0(FP), R0
	MOVD left+8(FP), R1
	MOVD centre+16(FP), R2
	MOVD right+24(FP), R3
	MOVD n+32(FP), R4
	ADD  R4, R1, R5
	ADD  R4, R2, R6
	ADD  R4, R3, R7
	ADD  R4, R5, R8
	ADD  R4, R6, R9
	ADD  R4, R7, R10

loop:
	PIECE(R1, R2, R3, 0)
	PIECE(R5, R6, R7, 1)
	PIECE(R8, R9, R10, 2)
	LARGER(1, 0, 3)
	LARGER(2, 3, 4)
	VST1.P [V4.S4], 16(R0)
	SUBS $16, R4
	BNE  loop
	RET
